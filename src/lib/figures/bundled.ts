import { figuresVan } from './figures.ts';
import type { Publicatie } from './publicatie.ts';

const bestanden = import.meta.glob<Publicatie>('./[0-9]*/*.ts', { eager: true, import: 'default' });

/** All publications that the site is built with. A new half-year is a new folder; nothing is edited here. */
export const FIGURES = figuresVan(Object.values(bestanden));
