/**
 * The table of someone who helps: brings the dossier on it together with the conversation of the page, and guards it when
 * nobody is there.
 */
import { resolve } from '$app/paths';

import { beside } from '$lib/components/sheet/beside.svelte';
import { today } from '$lib/content/today';
import { gesprek } from '$lib/interview/gesprek.svelte';
import { forgetFirst, startEmpty, tellWiped } from '$lib/offline/wiped';
import { cabinet, LOCK_AFTER, PLACE, WIPE_AFTER } from '$lib/storage/dossiers/cabinet.svelte.ts';
import { whenIdle } from '$lib/storage/dossiers/idle.ts';
import { wipeDevice } from '$lib/storage/dossiers/wipe.ts';

/** Puts a dossier on the table: from now on the pages show its case. */
export function layOut(id: string): void {
	cabinet.activeId = id;
	const dossier = cabinet.active;
	beside.choose(dossier?.taal ?? '');
	if (dossier?.casus) {
		gesprek.open(dossier.casus);
		gesprek.grensgevallen = dossier.grensgevallen;
	} else gesprek.wis();
	guard();
}

/** Starts a dossier; with the answers that are open on the pages, or empty. Returns its id. */
export async function begin(nickname: string, lang: string, withAnswers: boolean): Promise<string> {
	const { id } = await cabinet.start(nickname, lang, today());
	if (withAnswers) await putAway();
	return id;
}

/** Another language beside Dutch, for the dossier on the table and for the questions. */
export function speak(lang: string): void {
	beside.choose(lang);
	if (cabinet.activeId !== null) void cabinet.update(cabinet.activeId, { taal: lang }, today());
}

/** Takes a dossier away; was it on the table, then its language goes too. */
export function remove(id: string): void {
	if (cabinet.activeId === id) beside.choose('');
	void cabinet.remove(id);
}

/** Whether the pages hold other answers than the dossier: from the questions, a link or a story. */
export function hasOtherAnswers(): boolean {
	return cabinet.active !== null && gesprek.casus !== null && !cabinet.holds(gesprek.casus);
}

/** Puts the answers of the pages in the dossier on the table. */
export async function putAway(): Promise<void> {
	const { active } = cabinet;
	const { casus, grensgevallen } = gesprek;
	if (active === null || casus === null) return;
	await cabinet.update(active.id, { casus, grensgevallen }, today());
}

/** Before locking: other answers are kept too, and never written over what was there. */
async function rescue(): Promise<void> {
	if (!hasOtherAnswers()) return;
	const { active } = cabinet;
	if (active?.casus) await cabinet.start(`${active.bijnaam} 2`, active.taal, today());
	await putAway();
}

let guarding = false;

/** Starts guarding, once: locks what is kept and wipes what is not, after some time without a touch. */
export function guard(): void {
	if (guarding) return;
	guarding = true;
	whenIdle(
		() => (cabinet.isKept ? LOCK_AFTER : WIPE_AFTER),
		() => void lock()
	);
	// Another window wrote or wiped: what is here is old.
	addEventListener('storage', ({ key, newValue }) => {
		if (key === null || key === PLACE) void leave(newValue === null ? '/' : '/help/');
	});
	// What is being written just now must not come back, and nobody is asked whether he is sure.
	forgetFirst(() => cabinet.wipe());
	addEventListener('beforeunload', (event) => {
		if (!leaving && !cabinet.isKept && cabinet.dossiers.some(({ casus }) => casus !== null))
			event.preventDefault();
	});
}

/** Locks what is kept; what is not kept is gone. */
export async function lock(): Promise<void> {
	if (cabinet.isKept) await rescue();
	await leave();
}

let leaving = false;

/** Leaves the page with an empty memory; the new one knows nothing. */
async function leave(path: '/' | '/help/' = '/help/'): Promise<void> {
	leaving = true;
	gesprek.wis();
	await cabinet.lock();
	startEmpty(resolve('/') + path.slice(1));
}

/** Everything of everyone, on this device and in every window. */
export async function wipeAll(): Promise<void> {
	cabinet.wipe();
	wipeDevice();
	tellWiped();
	await leave('/');
}
