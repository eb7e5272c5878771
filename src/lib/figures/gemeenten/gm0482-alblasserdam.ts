import { DRECHTSTEDEN, regeling, REGELINGEN } from './drechtsteden.ts';
import { pack } from './pack.ts';

export default pack({
	...DRECHTSTEDEN,
	code: 'GM0482',
	naam: 'Alblasserdam',
	minimaregelingen: [...REGELINGEN, regeling('Persoonlijk minimabudget')]
});
