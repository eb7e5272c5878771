import { DRECHTSTEDEN, regeling, REGELINGEN } from './drechtsteden.ts';
import { pack } from './pack.ts';

export default pack({
	...DRECHTSTEDEN,
	code: 'GM0610',
	naam: 'Sliedrecht',
	minimaregelingen: [...REGELINGEN, regeling('Persoonlijk minimabudget')]
});
