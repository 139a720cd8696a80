import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

describe('finding a browser', () => {
  it('the finder of browsers takes CHROME_PATH before all others', () => {
    expect(findBrowser({ CHROME_PATH: process.execPath, PATH: '/usr/bin' })).toBe(process.execPath);
  });

  it('the finder of browsers does not go on with another one when CHROME_PATH leads nowhere', () => {
    expect(() => findBrowser({ CHROME_PATH: '/nowhere/chrome' })).toThrow('CHROME_PATH');
  });
});
