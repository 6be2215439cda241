import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accentShades, contrast, isReadable, READABLE } from '../../src/api/business/domain/accent';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe("the owner's accent colour", () => {
  test('is measured as WCAG measures contrast', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('is taken when it can be read on paper, and refused when it is too light', () => {
    expect(isReadable('#1f5a43')).toBe(true);
    expect(isReadable('#ffd84d')).toBe(false);
  });

  test('can be read in both schemes, whatever readable colour the owner chooses', () => {
    fc.assert(
      fc.property(colour.filter(isReadable), (accent) => {
        const { light, dark } = accentShades(accent);
        expect(light.accent).toBe(accent);
        expect(contrast(light.accent, light.onAccent)).toBeGreaterThanOrEqual(READABLE);
        // Rounding to whole channels may cost a hundredth.
        expect(contrast(dark.accent, dark.onAccent)).toBeGreaterThanOrEqual(READABLE - 0.05);
        expect(contrast(dark.accent, dark.soft)).toBeGreaterThanOrEqual(READABLE - 0.05);
      }),
    );
  });

  test('keeps its hue on dark paper', () => {
    expect(accentShades('#1f5a43').dark.accent).toMatch(/^#6[0-9a-f]c[0-9a-f]a[0-9a-f]$/);
  });
});
