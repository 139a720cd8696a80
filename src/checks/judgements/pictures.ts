import { carries } from '../../cli/site/strip-images.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** Share cards are drawn by the build and are many: the others are pictures that somebody took. */
const TAKEN = /^(?!documents\/|cards\/).*\.(?:jpe?g|png|webp|avif|tiff?)$/i;

/** Pictures hold no metadata that says anything about a place, camera, day or name. */
export function judgePictures({ built }: Case): Judge {
  const notebook = new Notebook('pictures');
  return {
    judgement: 'pictures',
    end: async () => {
      const { default: sharp } = await import('sharp');
      for (const path of [...built.files].filter((file) => TAKEN.test(file))) {
        const metadata = await sharp(built.bytes(path)).metadata();
        notebook.expect(!carries(metadata), 'metadata-in-picture', path, metadata.format);
      }
      return notebook.verdict();
    },
  };
}
