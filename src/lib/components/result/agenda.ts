/** A calendar file (RFC 5545), made on the device. */
export interface Afspraak {
	/** Day of the appointment (ISO); it lasts the whole day. */
	readonly dag: string;
	readonly titel: string;
	readonly omschrijving: string;
	/** Day on which the file is made (ISO). */
	readonly gemaakt: string;
}

const LENGTE = 73;

/** Text of the file, with the line ends and folds that calendars expect, and a reminder one day before. */
export function agendaTekst({ dag, titel, omschrijving, gemaakt }: Afspraak): string {
	const regels = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Wat houd ik over?//NL',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		`UID:${kaal(dag)}-${kenmerk(`${titel}${omschrijving}`)}@wat-houd-ik-over`,
		`DTSTAMP:${kaal(gemaakt)}T000000Z`,
		`DTSTART;VALUE=DATE:${kaal(dag)}`,
		`DTEND;VALUE=DATE:${kaal(volgendeDag(dag))}`,
		`SUMMARY:${ontsnapt(titel)}`,
		`DESCRIPTION:${ontsnapt(omschrijving)}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${ontsnapt(titel)}`,
		'TRIGGER:-PT15H',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return `${regels.flatMap(gevouwen).join('\r\n')}\r\n`;
}

const kaal = (dag: string): string => dag.replaceAll('-', '');

function volgendeDag(dag: string): string {
	const datum = new Date(`${dag}T00:00:00Z`);
	datum.setUTCDate(datum.getUTCDate() + 1);
	return datum.toISOString().slice(0, 10);
}

function ontsnapt(tekst: string): string {
	return tekst
		.replaceAll('\\', '\\\\')
		.replaceAll(';', '\\;')
		.replaceAll(',', '\\,')
		.replaceAll('\n', '\\n');
}

/** A line is at most 75 bytes; the rest goes on after a space. Never cuts through a letter. */
function gevouwen(regel: string): string[] {
	const delen: string[] = [];
	let deel = '';
	for (const teken of regel) {
		if (new TextEncoder().encode(deel + teken).length > LENGTE) {
			delen.push(deel);
			deel = ` ${teken}`;
		} else deel += teken;
	}
	return [...delen, deel];
}

/** A number from a text, so that the same appointment is not added twice. */
function kenmerk(tekst: string): string {
	let getal = 0;
	for (const teken of tekst) getal = (Math.imul(getal, 31) + (teken.codePointAt(0) ?? 0)) >>> 0;
	return getal.toString(36);
}

/** Offers a text as a file to keep. */
export function downloadTekst(naam: string, tekst: string, soort: string): void {
	const adres = URL.createObjectURL(new Blob([tekst], { type: soort }));
	const koppeling = document.createElement('a');
	koppeling.href = adres;
	koppeling.download = naam;
	koppeling.click();
	setTimeout(() => URL.revokeObjectURL(adres), 1000);
}
