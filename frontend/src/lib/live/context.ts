import { createContext } from 'svelte';
import type { News } from './news.svelte';

/** What happens while a page is open, for everything that marks what is new. */
export const [getNews, setNews] = createContext<News>();
