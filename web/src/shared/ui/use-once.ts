import { useState } from 'react';

/** True from the first time that the condition holds; what it guards is loaded then, and stays. */
export const useOnce = (condition: boolean): boolean => {
  const [held, setHeld] = useState(condition);
  if (condition && !held) setHeld(true);
  return held || condition;
};
