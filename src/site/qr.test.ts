import { describe, expect, it } from 'vitest';
import { qrFile } from './qr-file.ts';
import { qrStrokes } from './qr.ts';

describe('a QR code', () => {
  it('has its finder pattern in the corner: seven dark squares, then one of five light', () => {
    const { size, path } = qrStrokes('https://tambon.example/tambon/840401/');
    expect((size - 17) % 4).toBe(0);
    const rows = path.split('M').slice(1);
    expect(rows).toHaveLength(size);
    expect(rows[0]).toMatch(/^0 0\.5h7m/);
    expect(rows[1]).toMatch(/^0 1\.5h1m5 0h1m/);
  });

  it('is drawn once for an address, however many pages show it', () => {
    const address = 'https://tambon.example/tambon/840401/';
    expect(qrStrokes(address)).toBe(qrStrokes(address));
  });

  it('as a file bears its address in letters that fit under it, and the margin readers need', () => {
    const address = 'https://a-very-long-host-name.example.go.th/honours/register/tambon/840401/';
    const file = qrFile(qrStrokes(address), address.slice(8));
    expect(file).toContain(`>${address.slice(8)}</text>`);
    expect(file).toContain('translate(4 4)');
    const [, wide = '0'] = /viewBox="0 0 (\d+) /.exec(file) ?? [];
    const [, letters = '0'] = /font-size="([\d.]+)"/.exec(file) ?? [];
    expect(Number(letters) * 0.58 * address.slice(8).length).toBeLessThanOrEqual(Number(wide));
  });
});
