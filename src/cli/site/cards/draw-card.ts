import { CARD, type CardDrawing, type CardRect } from '../../../site/cards/card-part.ts';
import { type Canvas, canvasPng, newCanvas } from './canvas.ts';
import { paintCloth } from './paint-cloth.ts';
import { coloursOf, paintPicture } from './paint-picture.ts';
import { edgeOf, paintText } from './paint-text.ts';

/** Draws a card as PNG of its own colours and of the shades between them and the ground. */
export async function drawCard(drawing: CardDrawing): Promise<Buffer> {
  const canvas = newCanvas(CARD, paletteOf(drawing));
  for (const part of drawing.parts)
    if (part.kind === 'picture') await paintPicture(canvas, part);
    else if (part.kind === 'cloth') paintCloth(canvas, part);
    else if (part.kind === 'rect') paintRect(canvas, part);
    else paintText(canvas, part);
  return canvasPng(canvas);
}

function paletteOf({ ground, parts }: CardDrawing): readonly string[] {
  const colours = parts.flatMap((part) => {
    if (part.kind === 'picture') return coloursOf(part, ground);
    if (part.kind === 'cloth') return [part.thread, part.figure];
    return part.kind === 'rect' ? [part.fill] : [part.fill, edgeOf(part.fill, ground)];
  });
  return [...new Set([ground, ...colours])];
}

function paintRect({ dots, width, colours }: Canvas, rect: CardRect): void {
  const colour = colours.indexOf(rect.fill);
  for (let y = rect.y; y < rect.y + rect.height; y += 1) {
    const from = y * width + rect.x;
    dots.fill(colour, from, from + rect.width);
  }
}
