export { vandaag as today } from '../time/vandaag';
