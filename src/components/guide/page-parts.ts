import LocalLink from '../frame/LocalLink.astro';
import Anchor from '../prose/Anchor.astro';
import Programme from '../parts/Programme.astro';
import GuidePicture from './GuidePicture.astro';
import Label from './Label.astro';
import Owner from './Owner.astro';
import Ui from './Ui.astro';

/** The named parts that pages of running text (`content/pages`) may use, besides plain Markdown. */
export const pageParts = { a: LocalLink, Anchor, GuidePicture, Label, Owner, Programme, Ui };
