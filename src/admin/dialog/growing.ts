/** A button whose words need two lines where its panel is narrow: it grows, while Strapi's would keep the height of one. */
export const GROWING: React.CSSProperties = { height: 'auto', minHeight: '3.2rem', paddingBlock: '0.4rem' };
