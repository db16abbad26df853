package press.kiosque.article;

import java.time.Duration;

/** dev */
final class Likeness {
    static final double NAMEW = Double.parseDouble(System.getProperty("namew", "0.3"));
    static final double NUM = Double.parseDouble(System.getProperty("num", "0.3"));
    static final double SUM = Double.parseDouble(System.getProperty("sum", "0.5"));
    static double[] W = {5.23, 1.63, 7.3, -1.46, 2.5, -3.33, -1.39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -7.69};

    static final double MC = Double.parseDouble(System.getProperty("mc", "2"));
    final TermIndex ix;
    Likeness(TermIndex ix) { this.ix = ix; }

    double weight(Term term) {
        double name = Character.isDigit(term.form.charAt(0)) ? NUM : NAMEW * term.nameness();
        return ix.rarity(term) * (1 + name);
    }

    double[] features(Told a, Told b) {
        double wa = 0, wb = 0, ca = 0, cb = 0, fa = 0, fb = 0, ff = 0, names = 0, others = 0, top1 = 0, top2 = 0, top3 = 0;
        double la = 0, lb = 0, ra = 0, rb = 0, rr = 0;
        int count = 0; boolean dateA = false, dateB = false, restOnly = false;
        double norm = ix.most();
        int i = 0, j = 0;
        while (i < a.terms.length || j < b.terms.length) {
            boolean inA = i < a.terms.length && (j >= b.terms.length || a.terms[i].number <= b.terms[j].number);
            boolean inB = j < b.terms.length && (i >= a.terms.length || b.terms[j].number <= a.terms[i].number);
            Term t = inA ? a.terms[i] : b.terms[j];
            double w = weight(t);
            boolean digit = Character.isDigit(t.form.charAt(0));
            double x = 0, y = 0;
            boolean restA = false, restB = false;
            if (inA) {
                x = w * (a.inTitle(i) ? 1 : SUM); fa += x * x;
                if (a.inTitle(i)) { wa += w; if (inB) ca += w; if (!inB) { if ((a.marks[i] & Wording.DATE) != 0) dateA = true; else if (b.publisher.equals(a.publisher)) restOnly = true; } restA = (a.marks[i] & Wording.LABEL) == 0; if (restA) ra += w * w; }
            }
            if (inB) {
                y = w * (b.inTitle(j) ? 1 : SUM); fb += y * y;
                if (b.inTitle(j)) { wb += w; if (inA) cb += w; if (!inA) { if ((b.marks[j] & Wording.DATE) != 0) dateB = true; else restOnly = true; } restB = (b.marks[j] & Wording.LABEL) == 0; if (restB) rb += w * w; }
            }
            if (inA && inB) {
                ff += x * y; count++;
                if (restA && restB) rr += w * w;
                if (t.nameness() > 0.6) names += w; else others += w;
                double r = w / norm;
                if (r > top1) { top3 = top2; top2 = top1; top1 = r; } else if (r > top2) { top3 = top2; top2 = r; } else if (r > top3) top3 = r;
            }
            if (inA) i++;
            if (inB) j++;
        }
        double c1 = ca / Math.max(1e-9, wa), c2 = cb / Math.max(1e-9, wb);
        double hours = Math.abs(Duration.between(a.at, b.at).toMinutes()) / 60.0;
        double mass = Math.min(MC, (names + others) / norm / 4); double shortest = Math.min(1, Math.min(wa, wb) / norm / 5); double same = a.publisher.equals(b.publisher) ? 1 : 0;
        double conflict = dateA && dateB && !restOnly ? 1 : 0;
        double n = Math.min(1, names / norm / 4), o = Math.min(1, others / norm / 4);
        double rest = rr / Math.max(1e-9, Math.sqrt(ra * rb));
        return new double[] {ff / Math.max(1e-9, Math.sqrt(fa * fb)), Math.max(c1, c2), Math.min(c1, c2), n, top3,
            Math.min(1, hours / 48), same, o, Math.sqrt(n * o), rest, conflict * same, conflict, mass, shortest, Math.sqrt(Math.min(1, hours / 48)), a.asks != b.asks ? 1 : 0, 0, 0, 1};
    }

    double z(double[] f) {
        if (f[10] > 0) return -9;
        double z = 0;
        for (int i = 0; i < f.length; i++) z += W[i] * f[i];
        return z;
    }
}
