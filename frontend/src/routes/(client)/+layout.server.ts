import { frameOf } from '$lib/server/frame';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => frameOf(event);
