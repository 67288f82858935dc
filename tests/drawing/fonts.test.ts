/** Every weight of the site's fonts carries every Vietnamese letter; none falls back to another font. */
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { CHARACTERS, FONTS, subset } from '../../src/drawing/fonts.ts';

/** Stacked marks are what fonts and tools lose first. */
const NEEDED = [...'ằẵặữỹỄĐđƯỢứửựẩẫậếềểệốồổộớờởợ0123456789“”–…·'];

/** A character that no text font draws. */
const ABSENT = '\u{10fffd}';

test('the list of characters holds the whole Vietnamese alphabet', () => {
  for (const character of NEEDED) expect(CHARACTERS).toContain(character);
});

describe.each(FONTS)('$name', ({ file }) => {
  test('draws each needed character', async () => {
    const bytes = await subset(file, CHARACTERS);
    const only = async (character: string) => subsetFont(bytes, character, { targetFormat: 'sfnt' });
    // A subset for a character that the font lacks is as empty as one for a character no font has.
    const empty = await only(ABSENT);
    const lacking: string[] = [];
    for (const character of NEEDED) if ((await only(character)).equals(empty)) lacking.push(character);
    expect(lacking).toEqual([]);
  });

  test('stays light', async () => {
    expect((await subset(file, CHARACTERS)).length).toBeLessThan(30_000);
  });
});
