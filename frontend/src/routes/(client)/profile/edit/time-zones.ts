import type { Choice } from '$lib/forms/choice';

/** Time zones by their cities, under their parts of the world: `America/Argentina/Ushuaia` reads "Argentina, Ushuaia". */
export function timeZoneChoices(zones: string[]): Choice[] {
  return zones.map((value) => {
    const [area = '', ...city] = value.split('/');
    return city.length === 0
      ? { value, label: value }
      : { value, label: city.join(', ').replaceAll('_', ' '), group: area };
  });
}
