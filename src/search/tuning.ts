/**
 * The numbers that search is tuned with, each with what it decides; what they were measured at stands in
 * `tools/bench/search/README.md`. Limits that only keep a page quick stand where they are used. The bundler
 * writes each where it is used (`astro.config.mjs`), so that the first suggestion waits for no file more.
 */

// What a name costs: the lower the better. Costs lie in bands.
/** From this cost on a place’s own name is only begun; below, a whole name. */
export const BEGINNING = 20;
/** What was left for the place’s own name begins it. */
export const START_OF_REMAINDER = 30;
/** What was typed stands inside a name. */
export const MIDDLE = 60;
/** A tambon of the amphoe that was typed. */
export const WITHIN = 90;
/** A similar name; tenths of a letter are added. */
export const NEAR = 100;
/** Added to what only a part of the query found, so that it stands behind whatever the whole found. */
export const PART_COST = 200;
/** Where a name of one sound stands: after beginnings of names, before their middles. */
export const NAMES_ALIKE = 59;
/** Added to a similar name of which more follows. */
export const NEARLY_BEGUN = 20;
/** Beside a whole name only similar names of less than this: within a letter of it. */
export const NEAR_A_WHOLE_NAME = 113;

// How far names may be apart: what people confuse counts less than a whole letter.
/** A letter more, less or another, in tenths of a letter like the next five. */
export const WHOLE_LETTER = 10;
/** A consonant or vowel of the same sound. */
export const ALIKE_LETTER = 4;
/** One vowel for another. */
export const OTHER_VOWEL = 8;
/** Two letters changed about. */
export const TURNED_LETTERS = 8;
/** A letter doubled, or left single. */
export const DOUBLED_LETTER = 5;
/** A tone mark or another sign: only told apart where two names are otherwise the same. */
export const OTHER_SIGN = 2;
/** Tenths of a letter beyond which it does not matter how far. */
export const MOST_APART = 60;
/** Tenths of a letter at which a whole name counts as one of the same sound. */
export const TENTHS_OF_ONE_SOUND = 6;
/** How much of a name in Latin letters may be written otherwise, in hundredths: `cartoon` is no way to write Kathun. */
export const WRITTEN_OTHERWISE = 40;
/** Names of fewer letters are taken off a query only when they are written right. */
export const SURE_NAME = 4;
/** Letters of sound below which too many names sound alike. */
export const SHORTEST_SOUND = 3;
/** Letters of sound from which on a name may have another sound than what was typed … */
export const LETTERS_OF_A_WORD = 5;
/** … so many tenths of a letter at most … */
export const NEARLY_ONE_SOUND = 14;
/** … and stands so many behind those of one sound. */
export const OTHER_SOUND = 4;
/** Similar names the finder offers: a nonsense name gets few. */
export const MOST_NEAR_NAMES = 8;
/** Ways to take an amphoe or a province off a query that are followed up. */
export const MOST_REMAINDERS = 24;
/** Thai queries that one in two scripts may stand for. */
export const MOST_TRANSLATIONS = 12;
/** Names of a kind in running text that are tried with each other. */
export const MOST_MENTIONED = 4;

// How a query is read.
/** The part of the letters that may be left over beside the name of a page: small words we do not know. */
export const LEFT_BESIDE_PAGE = 0.2;
/** The part of the letters of a query from which on the words of a page in it may mean that page … */
export const LIKELY_PAGE = 0.3;
/** … the same where only hints of the page are in it … */
export const LIKELY_BY_HINTS = 0.35;
/** … and other pages with so large a part of its letters … */
export const AS_LIKELY_A_PAGE = 0.6;
/** … if there are no more than this … */
export const MOST_LIKELY_PAGES = 3;
/** … and they are no fewer than these. */
export const LIKELY_LETTERS = 3;
/** A query of more pieces is not searched for names in any run of them. */
export const MOST_PIECES_IN_RUNS = 14;
/** Letters beside words of the register that are still no other subject. */
export const MOST_OFF_TOPIC = 2;
/** A longer text was pasted: what is said around names in it is no wish. */
export const PASTED = 70;
/** The same where two kinds of place are named and nothing is asked of them. */
export const PASTED_NAMES = 45;
/** Small words that are taken off the ends of a query. */
export const MOST_ROUNDS = 8;
/** The part of a query that must be words of one line of synonyms. */
export const MOSTLY_A_SYNONYM = 0.6;
/** Letters and digits below which what was typed may begin the name of any page. */
export const SHORTEST_PAGE_NAME = 4;

// How words are read and pages sought.
/** What a word costs that was typed as it is. */
export const PRICE_OF_WORD = 1;
/** A word that differs from what was typed in its signs only. */
export const PRICE_OF_SIGNS = 1.6;
/** A word that differs in a letter … */
export const PRICE_OF_LETTER = 2.4;
/** … and so much more when it is short. */
export const PRICE_OF_SHORT = 0.5;
/** A letter of no word. */
export const PRICE_OF_STRANGE = 3;
/** Words of fewer letters have too many like them. */
export const SHORTEST_WORD = 3;
/** Longer words are not mended. */
export const LONGEST_WORD = 30;
/** Words one letter apart that are tried for a piece. */
export const MOST_LIKE_WORDS = 8;
/** Readings of a stretch that are kept. */
export const MOST_READINGS = 16;
/** The part of what was typed that must be known words, or nothing is sought. */
export const MOSTLY_KNOWN = 0.6;
/** Letters typed for each that may be mistaken: else anything can be read as something. */
export const LETTERS_AN_EDIT = 5;
/** Readings whose prices differ by no more are as likely. */
export const AS_LIKELY = 0.6;
/** A word that falls apart into parts of fewer letters is another word: โควิด is not โค and วิด. */
export const SHORTEST_PART = 3;
/** Shorter queries that are asked when words are missing. */
export const MOST_TRIES = 16;
/** Stretches between spaces that are read. */
export const MOST_CHUNKS = 12;
/** Pages that are fetched for a question. */
export const MOST_PAGES = 20;
/** The query in other words of one line that are asked, before … */
export const MOST_VARIANTS = 8;
/** … the other words alone. */
export const MOST_SYNONYMS = 12;
/** The share of the letters of a query that must be words of topics. */
export const A_TOPIC = 0.2;
/** A query with more topics is not searched by topic. */
export const MOST_TOPICS = 6;
/** Words of a topic that are searched. */
export const MOST_WORDS_OF_TOPIC = 14;
/** Weighs rare topics: the weight of a topic is log(1 + this / stories that have it). */
export const STORIES_OF_A_TOPIC = 20;
/** How many times a typed word counts. */
export const TYPED_WORD = 3;
/** Words of a topic in a story that give half of the points … */
export const HALF_SAID = 2;
/** … the points added where its title has one … */
export const IN_A_TITLE = 0.6;
/** … and the points added for the best page by letters. */
export const LIKE_LETTERS = 0.6;

// What is shown, and in which order.
/** Letters between a name and what was typed, so few that the name is what was meant … */
export const A_SLIP = 1.8;
/** … and at most this much for each letter typed: a short word is like many names. */
export const A_SLIP_A_LETTER = 0.3;
/** Of so few letters nearly every name is one slip away … */
export const SHORT = 3;
/** … so this is all that may lie between. */
export const A_SLIP_OF_FEW = 0.5;
/** Letters apart at which a name stands before pages that have the words apart: ร for ล. */
export const ONE_SOUND = 0.2;
/** The part of what was typed that pages may be without and still say more than a place that a part of it names. */
export const LEFT_OUT = 0.4;
/** Digits of a postcode: a shorter number among words is a number. */
export const POSTCODE_DIGITS = 5;
/** Similar names that are shown where there is something better. */
export const MOST_ALIKE = 10;
/** The same of those farther apart. */
export const MOST_NEAR = 5;
/** Tambons of the named amphoe beside pages. */
export const MOST_WITHIN = 5;
/** What the finder adds to the cost of a nickname. */
export const NICKNAME = 1;
