import { CLOTH, clothShapes } from '../../site/cloth/cloth-svg.ts';
import { placeLine } from '../search/place-line.ts';
import type { PlaceHit } from '../search/places.ts';
import type { BoxWords } from '../search/search-words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The labels of the two links below the answer. */
export interface AnswerWords {
  readonly open: string;
  readonly share: string;
}

/**
 * The answer about a tambon below the search box: its cloth where it is honoured, its name, its status and year, a
 * link to its page, and a share button where the system has a share dialog.
 */
export function homeAnswer(
  hit: PlaceHit,
  words: BoxWords,
  say: AnswerWords,
  address: string,
): HTMLElement {
  const { name, rest, status } = placeLine({ ...hit, marks: {} }, words, '');
  const card = document.createElement('article');
  card.className = 'home-answer';
  card.tabIndex = -1;
  const heading = document.createElement('h2');
  heading.append(...name);
  const place = document.createElement('p');
  place.append(...rest.slice(1));
  const statusLine = document.createElement('p');
  statusLine.append(status);
  const ways = document.createElement('p');
  ways.className = 'row';
  const open = document.createElement('a');
  open.className = 'btn main';
  open.href = address;
  open.textContent = say.open;
  ways.append(open, ...shareButton(hit, words, say, address));
  card.append(...cloth(hit), heading, place, statusLine, ways);
  return card;
}

function shareButton(hit: PlaceHit, words: BoxWords, say: AnswerWords, address: string): Node[] {
  if (!('share' in navigator)) return [];
  const share = document.createElement('button');
  share.type = 'button';
  share.className = 'btn';
  share.textContent = say.share;
  share.addEventListener('click', () => {
    const title = placeTitle(hit, words);
    const url = new URL(address, location.href).href;
    navigator.share({ title, url }).catch(() => undefined);
  });
  return [share];
}

/** `ตำบลอ่างทอง อำเภอเกาะสมุย จังหวัดสุราษฎร์ธานี`: in full, because many tambons share a name. */
function placeTitle(hit: PlaceHit, { locale, patterns }: BoxWords): string {
  return (['tambon', 'amphoe', 'province'] as const)
    .flatMap((kind) => {
      const name = hit[kind]?.[locale];
      return name ? [patterns[kind].replace('{name}', () => name)] : [];
    })
    .join(patterns.between);
}

/** The cloth, for honoured tambons only. */
function cloth({ path, status }: PlaceHit): Node[] {
  const [code] = /\d{6}/.exec(path) ?? [];
  if (!code || (status !== 'passed' && status !== 'excellent')) return [];
  const dyes =
    status === 'excellent'
      ? { ground: 'var(--cloth)', thread: 'var(--on-cloth-soft)', figure: 'var(--rank-on-cloth)' }
      : { ground: 'var(--cotton)', thread: 'var(--indigo)', figure: 'var(--indigo)' };
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'cloth-hem');
  svg.setAttribute('width', '100%');
  svg.setAttribute('height', String(CLOTH.height));
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.innerHTML = `<pattern id="answer-cloth" width="${CLOTH.width}" height="${CLOTH.height}" patternUnits="userSpaceOnUse">${clothShapes(code, dyes)}</pattern><rect width="100%" height="100%" fill="url(#answer-cloth)"/>`;
  return [svg];
}
