import { JsonLdParser } from 'jsonld-streaming-parser';
import { type Quad, Writer } from 'n3';
import { PREFIXES } from './catalog.ts';

/** The triples of a JSON-LD document that contains its context. */
function triplesOf(document: object): Promise<readonly Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new JsonLdParser();
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.write(JSON.stringify(document));
    parser.end();
  });
}

/** The same triples as Turtle, for readers without JSON-LD. */
export async function turtleOf(document: object): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads([...(await triplesOf(document))]);
  return new Promise((resolve, reject) =>
    writer.end((fault: Error | null, text: string) => (fault ? reject(fault) : resolve(text))),
  );
}
