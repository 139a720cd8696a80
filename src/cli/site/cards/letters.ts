import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, type GlyphInfo, type GlyphPosition, shape } from 'harfbuzzjs';
import type { CardFace } from '../../../site/cards/card-part.ts';
import { projectRoot } from '../settings.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { outlineOf } from './outline.ts';

const FILES = {
  'Sarabun 400': 'sarabun/400Regular/Sarabun_400Regular.ttf',
  'Sarabun 600': 'sarabun/600SemiBold/Sarabun_600SemiBold.ttf',
  'Trirong 500': 'trirong/Trirong_500Medium.ttf',
} as const satisfies Record<CardFace, string>;

/** A letter with its marks; it begins at a whole pixel of its line, so that the same letter has the same pixels. */
export interface Letter {
  readonly x: number;
  readonly shape: Coverage;
}

/** Thai and other script apart, since fonts have rules for each; spaces and digits belong to what is before them. */
const RUN = /\p{Script=Thai}[\p{Script=Thai}\p{Script=Common}]*|\P{Script=Thai}+/gu;

type Glyph = GlyphInfo & Partial<GlyphPosition>;

const fonts = new Map<CardFace, Font>();
const shapes = new Map<string, Coverage>();

/** The letters of a line that begins at 0, and its width. */
export function lettersOf(
  text: string,
  face: CardFace,
  size: number,
): { readonly width: number; readonly letters: readonly Letter[] } {
  const font = fontOf(face);
  const scale = size / font.face.upem;
  const letters: Letter[] = [];
  let pen = 0;
  for (const [run] of text.matchAll(RUN)) {
    // A letter and its marks are one cluster.
    for (const glyphs of Map.groupBy(glyphsOf(run, font), ({ cluster }) => cluster).values()) {
      letters.push({ x: Math.round(pen), shape: shapeOf(glyphs, face, size) });
      pen += glyphs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) * scale;
    }
  }
  return { width: pen, letters };
}

function fontOf(face: CardFace): Font {
  const file = join(projectRoot, 'node_modules/@expo-google-fonts', FILES[face]);
  const font =
    fonts.get(face) ?? new Font(new Face(new Blob(Uint8Array.from(readFileSync(file)).buffer)));
  fonts.set(face, font);
  return font;
}

function glyphsOf(run: string, font: Font): readonly Glyph[] {
  const buffer = new Buffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

function shapeOf(glyphs: readonly Glyph[], face: CardFace, size: number): Coverage {
  const font = fontOf(face);
  const scale = size / font.face.upem;
  let pen = 0;
  const placed = glyphs.map(({ codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 }) => {
    const x = pen + xOffset;
    pen += xAdvance;
    return [codepoint, x * scale, -yOffset * scale] as const;
  });
  const key = `${face} ${size} ${placed.join(' ')}`;
  const known = shapes.get(key);
  if (known) return known;
  const drawn = coverageOf(
    placed.flatMap(([glyph, x, y]) => outlineOf(font.glyphToJson(glyph), { scale, x, y })),
  );
  shapes.set(key, drawn);
  return drawn;
}
