import type { Words } from '../words.ts';

/** English for `i18n/th/country-map.ts`, which says where its words stand. */
export const countryMap: Words['countryMap'] = {
  choose: 'Show provinces that have',
  views: {
    announced: 'announced',
    excellent: 'an excellent tambon',
    stories: 'stories',
  },
  listed: 'tambons on the list',
  count: (count) => (count === '1' ? '1 province' : `${count} provinces`),
  chosen: (view, count) =>
    `The map shows ${count === '1' ? 'the 1 province' : `the ${count} provinces`} that have ${view}`,
  stories: (count) => (count === '1' ? '1 story' : `${count} stories`),
  storiesLegend: 'Has published stories',
  noHonour: 'No excellent tambon in this register',
  noStory: 'No story of this year yet',
  again: 'Tap again to open the province',
  skip: 'Skip the map',
  years: 'Fiscal year of the map',
};
