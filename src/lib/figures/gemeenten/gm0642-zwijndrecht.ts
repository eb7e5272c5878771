import { DRECHTSTEDEN, regeling, REGELINGEN } from './drechtsteden.ts';
import { pack } from './pack.ts';

export default pack({
	...DRECHTSTEDEN,
	code: 'GM0642',
	naam: 'Zwijndrecht',
	minimaregelingen: [...REGELINGEN, regeling('Persoonlijk minimabudget')]
});
