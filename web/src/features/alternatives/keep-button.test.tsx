import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { aPlan } from '@/testing/samples';
import { accepting } from '@/testing/service';
import { show } from '@/testing/show';
import { KeepButton } from './keep-button';

/** A search that finds another plan while the reader looks on. */
const Finding = () => {
  const [found, setFound] = useState('alt-1');
  return (
    <>
      <KeepButton planId="p-1" searchId="f-1" alternativeId={found} name="X" />
      <button
        onClick={() => {
          setFound('alt-2');
        }}
      >
        Find another
      </button>
    </>
  );
};

it('keeps a plan once, also by a double click, and offers to keep the next that is found in its place', async () => {
  const kept: unknown[] = [];
  accepting('/searches/f-1/alternatives/alt-1/keep', aPlan({ id: 'p-3' }), kept);
  await show(<Finding />);
  await userEvent.dblClick(screen.getByRole('button', { name: /^Keep as a plan/ }));
  expect(await screen.findByRole('link', { name: /^Open/ })).toHaveAttribute('href', '/plans/p-3');
  expect(kept).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Find another' }));
  expect(screen.getByRole('button', { name: /^Keep as a plan/ })).toBeEnabled();
});
