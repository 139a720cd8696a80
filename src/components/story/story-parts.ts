import BeforeAfter from './parts/BeforeAfter.astro';
import ChartFromCsv from './parts/ChartFromCsv.astro';
import Fact from './parts/Fact.astro';
import Figure from './parts/Figure.astro';
import Partners from './parts/Partners.astro';
import Quote from './parts/Quote.astro';

/** The named parts that the writer of a long story may use, besides plain Markdown: see `content/README.md`. */
export const storyComponents = { BeforeAfter, ChartFromCsv, Fact, Figure, Partners, Quote };
