import { Button } from '@strapi/design-system';
import { Paperclip } from '@strapi/icons';
import { useRef } from 'react';
import { useSayings } from '../project/sayings';

interface Props {
  onChoose: (files: File[]) => void;
  loading?: boolean;
  fullWidth?: boolean;
  children: React.ReactNode;
}

/** Opens the browser's own choice of files. */
export const FileButton = ({ onChoose, loading = false, fullWidth = false, children }: Props) => {
  const { word } = useSayings();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    onChoose([...(target.files ?? [])]);
    target.value = '';
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden aria-label={word('clientele.files.add')} onChange={choose} />
      <Button
        type="button"
        variant="tertiary"
        startIcon={<Paperclip />}
        loading={loading}
        onClick={() => input.current?.click()}
        fullWidth={fullWidth}
      >
        {children}
      </Button>
    </>
  );
};
