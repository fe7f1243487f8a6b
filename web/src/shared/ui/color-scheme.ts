import { useSyncExternalStore } from 'react';

/** What the reader chose: one of the two, or the system's. */
export type SchemeChoice = 'system' | 'light' | 'dark';
export type Scheme = 'light' | 'dark';

const KEY = 'lunzhu.scheme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const readChoice = (): SchemeChoice => {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
};

const readScheme = (): Scheme => {
  const choice = readChoice();
  return choice === 'system' ? (system.matches ? 'dark' : 'light') : choice;
};

const apply = () => {
  document.documentElement.dataset.theme = readScheme();
  listeners.forEach((listener) => {
    listener();
  });
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Puts the remembered scheme on the document and follows the system from then on. */
export const startColorScheme = () => {
  system.addEventListener('change', apply);
  apply();
};

/** Remembers the choice and applies it. */
export const chooseScheme = (choice: SchemeChoice) => {
  localStorage.setItem(KEY, choice);
  apply();
};

/** The scheme the page is shown in. */
export const useScheme = (): Scheme => useSyncExternalStore(subscribe, readScheme);

/** What the reader chose. */
export const useSchemeChoice = (): SchemeChoice => useSyncExternalStore(subscribe, readChoice);
