import { DRECHTSTEDEN, regeling, REGELINGEN } from './drechtsteden.ts';
import { pack } from './pack.ts';

export default pack({
	...DRECHTSTEDEN,
	code: 'GM0505',
	naam: 'Dordrecht',
	minimaregelingen: [...REGELINGEN, regeling('Persoonlijk minimabudget')]
});
