import type { ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import './toast.css';

interface ToastProps {
  /** What was done; nothing = the place stands ready, empty, so that it is read out when it fills. */
  readonly children?: ReactNode;
  readonly undo?: { readonly label: string; readonly keyCap?: string; readonly onUndo: () => void } | undefined;
}

/** Each act has undo. It stays until the next act. */
export function Toast({ children, undo }: ToastProps) {
  return (
    <div role="status" className={children ? 'toast' : 'vh'}>
      {children && (
        <>
          <Icon name="check" />
          <span>{children}</span>
          {undo && (
            <Button look="bare" onClick={undo.onUndo} {...(undo.keyCap ? { keyCap: undo.keyCap } : {})}>
              {undo.label}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
