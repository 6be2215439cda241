import { useIsDesktop } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

/** @returns the id of the record whose form stands on a screen too narrow for the panels beside it; else undefined */
export function useRecordOnPhone(type: string, slug: string | undefined): string | undefined {
  const { id } = useParams();
  const isDesktop = useIsDesktop();
  return slug === type && !isDesktop && id !== 'create' ? id : undefined;
}
