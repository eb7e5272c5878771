import { DRECHTSTEDEN, regeling, REGELINGEN } from './drechtsteden.ts';
import { pack } from './pack.ts';

export default pack({
	...DRECHTSTEDEN,
	code: 'GM0531',
	naam: 'Hendrik-Ido-Ambacht',
	minimaregelingen: [...REGELINGEN, regeling('Persoonlijk minimabudget', 120)]
});
