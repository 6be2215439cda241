/** What a load function depends on when its data is loaded anew as soon as something happens on the server. */
export const LIVE = 'live:data';
