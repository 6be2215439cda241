import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useMayWrite } from '../thread/threads';
import { MESSAGE } from '../types';
import { writingAddress } from '../write/place';

/**
 * There is one place to write letters: the content manager's own form of a new or unsent message leads there, for whoever
 * may write. A panel is the documented way to be on that page.
 */
export const DraftPanel: PanelComponent = ({ model, document }) => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const mayWrite = useMayWrite();
  const isNew = pathname.endsWith(`/${MESSAGE}/create`);
  const draft = document?.documentId && !document.sentAt ? document.documentId : undefined;
  const leads = model === MESSAGE && mayWrite && (isNew || draft !== undefined);
  useEffect(() => {
    if (leads) navigate(writingAddress(isNew ? undefined : draft), { replace: true });
  }, [leads, isNew, draft, navigate]);
  return null;
};
