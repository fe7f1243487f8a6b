import type { Plugin } from 'vite';

export declare const notices: (fileName: string) => Plugin;
