/** The site's own address of a picture that Strapi names `/uploads/…`; null for any other address. */
export function mediaUrl(url: string): string | null {
  const { pathname } = new URL(url, 'http://uploads.invalid');
  return pathname.startsWith('/uploads/') ? pathname.replace('/uploads/', '/media/') : null;
}
