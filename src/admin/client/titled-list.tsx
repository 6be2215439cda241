import { Typography } from '@strapi/design-system';

/** Lines under a title, in a dialog. */
export const TitledList = ({ title, lines }: { title: string; lines: string[] }) => (
  <div>
    <Typography tag="h3" variant="delta" textColor="neutral800">
      {title}
    </Typography>
    <ul>
      {lines.map((line) => (
        <Typography key={line} tag="li" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
          {line}
        </Typography>
      ))}
    </ul>
  </div>
);
