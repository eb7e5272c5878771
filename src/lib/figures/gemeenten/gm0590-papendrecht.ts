import { DRECHTSTEDEN, regeling, REGELINGEN } from './drechtsteden.ts';
import { pack } from './pack.ts';

export default pack({
	...DRECHTSTEDEN,
	code: 'GM0590',
	naam: 'Papendrecht',
	minimaregelingen: [...REGELINGEN, regeling('Persoonlijk minimabudget', 120)]
});
