import { createRoot } from 'react-dom/client';
import '../../components/base.css';
import './style.css';
import { place } from './place';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup place={place(location.search)} />);
