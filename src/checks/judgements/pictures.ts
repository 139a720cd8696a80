import { carries } from '../../cli/site/strip-images.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** Cards are drawn by us and are many: the rest are pictures that somebody took. */
const TAKEN = /^(?!documents\/|cards\/).*\.(?:jpe?g|png|webp|avif|tiff?)$/i;

/** Pictures tell nothing but what they show: no place, camera, day or name. */
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
