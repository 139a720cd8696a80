/** A text that somebody could put into a cell to make a page, a file or a program do what it should not. */
export interface HostileValue {
  readonly family: string;
  readonly text: string;
}

const SCHEMES = [
  'javascript:go()',
  'JaVaScRiPt:go()',
  ' java\tscript:go()',
  'java\u0000script:go()',
  'data:text/html,<script>go()</script>',
  'vbscript:go()',
  'view-source:x',
  '//evil.example/',
  '\\\\evil.example\\x',
  'https://evil.example@good.example/',
];
const TAGS = [
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'base',
  'form',
  'svg',
  'math',
  'template',
  'noscript',
  'title',
  'textarea',
  'plaintext',
  'xmp',
  'frameset',
  'link',
  'meta',
  'img',
  'video',
  'details',
  'marquee',
  'select',
  'table',
];
const ENDS = [
  '</body>',
  '</html>',
  '</head>',
  '</title>',
  '</script>',
  '</style>',
  '</textarea>',
  '</template>',
  '</noscript>',
  '</svg>',
  '</p></div></main>',
  '-->',
  '--!>',
  ']]>',
  '?>',
  '%>',
  '}}',
  '*/',
  '"/>',
  "'/>",
];
const HANDLERS = [
  'onload',
  'onerror',
  'onclick',
  'onfocus',
  'ontoggle',
  'onanimationstart',
  'onpointerenter',
  'onbeforeunload',
];
const BIDI = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
];
const CONTROLS = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 0xb, 0xc, 0xe, 0x10, 0x1a, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f,
  0xad, 0x200b, 0x200c, 0x200d, 0x2028, 0x2029, 0x2060, 0xfeff, 0xfff9, 0xfffa, 0xfffb, 0xfffe,
  0xffff,
];
const FORMULA_SIGNS = [
  '=',
  '+',
  '-',
  '@',
  '\uff1d',
  '\uff0b',
  '\uff0d',
  '\uff20',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '\u200b=',
  '\u00a0=',
  '\ufeff=',
  "'=",
];
const FORMULAS = ['1+1', 'HYPERLINK("http://evil.example";"x")', "cmd|' /C calc'!A0", 'SUM(A1:A9)'];
const PROTOTYPES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'length',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
];
const PATHS = [
  '../../etc/passwd',
  '..\\..\\secret',
  '/etc/passwd',
  'file:///etc/passwd',
  '%2e%2e%2f',
  'a/../../b',
  'C:\\x',
  '\\\\host\\share',
  'con',
  'a\u0000b',
  '.env',
  '~/x',
];
const TEMPLATES = [
  '{{7*7}}',
  '${7*7}',
  '#{7*7}',
  '<%= 7*7 %>',
  '{process.env.PATH}',
  '$&',
  '$1$`',
  "$'",
  '%s%n',
  '\\u003cscript\\u003e',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '&#x3c;b&#x3e;',
  '&bogus;',
  '&amp;amp;',
  '{"@type":"x"}',
  '","x":"',
  '\\',
  '\\"',
  '`;go();`',
  '[x](javascript:go())',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  '| a | b |',
  '---',
  '# x',
  '@everyone',
  '::error::x',
  '%0a::error::x',
  '\u001b[31mred',
];
const CALENDAR = [
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  'x\nATTENDEE:mailto:a',
  'a;b,c\\n',
  'x\r\n folded',
  'BEGIN:VCALENDAR',
];
const TURTLE = [
  '"""',
  '""" . <http://e> <http://e> <http://e> .',
  '<http://evil.example> a <x>',
  '"@th',
  '\\"^^xsd:int',
];
const SQL = ["' OR 1=1 --", '"; DROP TABLE x; --', '%27%20OR'];
const LOOKALIKES = [
  '\u0430nnounce',
  'ра\u0443pal',
  '\uff1cscript\uff1e',
  '\u2039b\u203a',
  '\u02ba onload=',
  '\u0131',
  '\u{e0041}\u{e0042}',
  '\ud800',
  '\udc00x',
  'a\ud83d',
];

const family = (name: string, texts: readonly string[]): HostileValue[] =>
  texts.map((text) => ({ family: name, text }));

/** Every value of every family; long ones last. */
export const HOSTILE_VALUES: readonly HostileValue[] = [
  ...family(
    'markup',
    TAGS.flatMap((tag) => [`<${tag}>`, `<${tag} src=//evil.example onload=go()>x</${tag}>`]),
  ),
  ...family(
    'ends',
    ENDS.flatMap((end) => [
      `${end}<script>go()</script>`,
      `${end}<style>*{display:none}</style>`,
      `${end}<meta http-equiv=refresh content=0;url=//evil.example>`,
    ]),
  ),
  ...family(
    'attributes',
    HANDLERS.flatMap((on) => [
      `" ${on}=go() x="`,
      `' ${on}=go() x='`,
      `x ${on}=go()`,
      `"><b ${on}=go()>`,
    ]),
  ),
  ...family('addresses', SCHEMES),
  ...family(
    'bidi',
    BIDI.map((sign) => `ประกาศ${sign}fdp.exe${sign}ท้าย`),
  ),
  ...family(
    'controls',
    CONTROLS.map((code) => `ต้น${String.fromCharCode(code)}ท้าย`),
  ),
  ...family(
    'formulas',
    FORMULA_SIGNS.flatMap((sign) => FORMULAS.map((text) => sign + text)),
  ),
  ...family('prototypes', PROTOTYPES),
  ...family('paths', PATHS),
  ...family('templates', TEMPLATES),
  ...family('calendar', CALENDAR),
  ...family('turtle', TURTLE),
  ...family('sql', SQL),
  ...family('lookalikes', LOOKALIKES),
  ...family('marks', [
    'ก' + '\u0e49'.repeat(60),
    'z' + '\u0300\u0301\u0316'.repeat(80),
    '\u0e49'.repeat(40),
  ]),
  ...family('slow', [
    'a'.repeat(5_000) + '!',
    '('.repeat(2_000),
    '<'.repeat(10_000),
    '0'.repeat(5_000),
    'ก '.repeat(4_000),
    '-'.repeat(8_000),
    '<img '.repeat(2_000),
    `${'a@'.repeat(3_000)}x`,
    '"'.repeat(3_001),
    '\u0e4d\u0e32'.repeat(2_000),
    '1/'.repeat(3_000),
    ' '.repeat(9_000) + 'x',
  ]),
  ...family('megabyte', ['ก'.repeat(350_000), `<b>${'x'.repeat(1_000_000)}</b>`]),
];

/** The same text made harmless: every sign that means something in some format becomes a letter. */
export const innocentTwin = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}\s\p{Cc}\p{Cf}\p{Cn}\ufffd]/gu, 'k')
    .replaceAll('\ufffd', '');
