import { artikel } from '../../law/lawref.ts';
import { publicatie } from '../publicatie.ts';

export default publicatie({
	id: 'kinderopvangtoeslag-2027',
	titel: 'Kinderopvangtoeslag 2027 (aangekondigd)',
	bron: 'SZW-begroting 2027 (37 020 XV, nr. 2), p. 116 en tabel 81',
	van: '2027-01-01',
	tot: '2027-12-31',
	gecontroleerd: '2026-11-21',
	voorlopig: true,
	waarden: {
		'kinderopvangtoeslag.maximumUurprijs.dagopvang': ['11.60', artikel('BesluitKot', '4')],
		'kinderopvangtoeslag.maximumUurprijs.bso': ['10.31', artikel('BesluitKot', '4')],
		'kinderopvangtoeslag.maximumUurprijs.gastouder': ['8.77', artikel('BesluitKot', '4')],
		'kinderopvangtoeslag.eersteKind': [
			[
				['71903', '96'],
				['73292', '95.6'],
				['77094', '93.3'],
				['80891', '91.0'],
				['84693', '88.8'],
				['88491', '86.3'],
				['92291', '84.0'],
				['96091', '81.8'],
				['99889', '79.4'],
				['103694', '77.2'],
				['107492', '74.7'],
				['111290', '72.4'],
				['115090', '70.2'],
				['118963', '67.8'],
				['122857', '65.7'],
				['126747', '63.6'],
				['130638', '61.5'],
				['134527', '59.3'],
				['138420', '57.4'],
				['142312', '55.5'],
				['146205', '53.6'],
				['150092', '51.6'],
				['153982', '49.6'],
				['157877', '47.6'],
				['161766', '45.6'],
				['165657', '43.6'],
				['175430', '41.6'],
				['', '39.1']
			],
			artikel('BesluitKot', '6')
		]
	}
});
