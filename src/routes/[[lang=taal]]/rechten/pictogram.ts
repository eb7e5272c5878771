import * as icons from '$lib/components/icons/icons';
import type { Pictogram, Thema } from '$lib/content/kinds';

/** The drawing of each pictogram of a subject. */
export const PICTOGRAM: Readonly<Record<Pictogram, icons.Icon>> = {
	alert: icons.alert,
	back: icons.back,
	bag: icons.bag,
	book: icons.book,
	cal: icons.cal,
	card: icons.card,
	check: icons.check,
	clock: icons.clock,
	doc: icons.doc,
	euro: icons.euro,
	gift: icons.gift,
	hall: icons.hall,
	help: icons.help,
	home: icons.home,
	info: icons.info,
	lang: icons.lang,
	less: icons.less,
	lock: icons.lock,
	minus: icons.minus,
	new: icons.fresh,
	plus: icons.plus,
	q: icons.q,
	same: icons.same,
	send: icons.send,
	show: icons.show,
	work: icons.work
};

/** The drawing of each theme. */
export const THEMA_PICTOGRAM: Readonly<Record<Thema, icons.Icon>> = {
	werken: icons.work,
	geld: icons.gift,
	thuis: icons.home,
	jongeren: icons.book,
	ouderen: icons.clock,
	statushouders: icons.lang,
	aanvragen: icons.doc,
	plichten: icons.send,
	rechten: icons.check,
	toeslagen: icons.plus
};
