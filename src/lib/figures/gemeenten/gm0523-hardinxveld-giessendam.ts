import { DRECHTSTEDEN, regeling, REGELINGEN } from './drechtsteden.ts';
import { pack } from './pack.ts';

export default pack({
	...DRECHTSTEDEN,
	code: 'GM0523',
	naam: 'Hardinxveld-Giessendam',
	minimaregelingen: [...REGELINGEN, regeling('Persoonlijk minimabudget')]
});
