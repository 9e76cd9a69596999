//! Legal forms of companies, in many languages and spellings.
//!
//! A row is one family and the phrases that mean it, separated by `|`. Phrases are written as names look
//! after normalization: lower case, no marks, no dots (`s.r.o.` is `sro`), Cyrillic in Latin letters.
//! Families are coarse on purpose: they say whether two forms can be the same company in two spellings.

use crate::party::lexicon::LegalFamily;
use crate::party::lexicon::LegalFamily::{
    Company, Limited, NonProfit, Partnership, Private, SoleTrader, State, Stock,
};

/// One row per family and language group: family, phrases.
pub(in crate::party) static LEGAL_FORMS: &[(LegalFamily, &str)] = &[
    // English.
    (
        Limited,
        "limited liability company|limited liability co|llc|l l c|limited|ltd|ltda|limited company|company limited|co limited|co ltd|coltd|ltd co|lc|pvt ltd|private limited|private ltd|pvt limited|pte ltd|pte limited|pte|pty ltd|pty limited|pty|proprietary limited|sdn bhd|sendirian berhad|limited by shares|unlimited company",
    ),
    (Company, "incorporated|inc|corporation|corp|company|co|corporate"),
    (
        Stock,
        "public limited company|plc|joint stock company|joint stock co|jsc|stock company|public company limited|public joint stock company|pjsc|open joint stock company|ojsc|closed joint stock company|cjsc|private joint stock company|prjsc|pcl|pcltd|berhad|bhd|stock corporation|joint stock corp",
    ),
    (
        Partnership,
        "limited partnership|lp|limited liability partnership|llp|lllp|general partnership|partnership",
    ),
    (
        NonProfit,
        "foundation|association|charity|non profit organization|nonprofit organization|autonomous non profit organization|autonomous nonprofit organization",
    ),
    (
        State,
        "state enterprise|state unitary enterprise|federal state unitary enterprise|federal state enterprise|state owned enterprise|federal state budgetary institution|state corporation",
    ),
    // Free zones of the Gulf and Arabic-speaking countries.
    (
        Limited,
        "fze|fz llc|fzllc|fzc|fzco|fz co|free zone company|free zone establishment|wll|w l l|with limited liability|dmcc|sarl au|offshore sal",
    ),
    (Stock, "sal|saoc|saog|bsc|b s c|sae|saj|psc"),
    (
        SoleTrader,
        "est|establishment|sole proprietorship|sole proprietor|ip|individual entrepreneur|individualny predprinimatel|individual'nyi predprinimatel|firma jednoosobowa|einzelunternehmen",
    ),
    // German.
    (
        Limited,
        "gmbh|g m b h|gesellschaft mit beschrankter haftung|gesellschaft mbh|mbh|ges m b h|gesmbh|ug|unternehmergesellschaft|haftungsbeschrankt|ggmbh",
    ),
    (Stock, "ag|a g|akg|aktiengesellschaft|se|societas europaea|kgaa"),
    (
        Partnership,
        "kg|kommanditgesellschaft|ohg|offene handelsgesellschaft|gmbh and co kg|gmbh co kg|gbr|partg",
    ),
    (NonProfit, "ev|e v|eingetragener verein|stiftung|verein"),
    // French, Belgian, Luxembourgish.
    (Limited, "sarl|s a r l|sa rl|societe a responsabilite limitee|eurl|srl|s r l|bvba|bv|b v|sprl"),
    (
        Stock,
        "sa|s a|societe anonyme|sas|s a s|sasu|societe par actions simplifiee|nv|n v|naamloze vennootschap",
    ),
    (Partnership, "snc|societe en nom collectif|scs|sca|cv|vof|societe en commandite simple"),
    (NonProfit, "asbl|association sans but lucratif|vzw|association loi 1901"),
    // Dutch.
    (Limited, "besloten vennootschap|besloten vennootschap met beperkte aansprakelijkheid"),
    (NonProfit, "stichting|vereniging"),
    // Spanish, Portuguese, Latin American.
    (
        Limited,
        "sl|s l|slu|sociedad limitada|sociedad de responsabilidad limitada|s de rl|s de r l|s de rl de cv|lda|limitada|sociedade limitada|eirl|e i r l|cia ltda|compania limitada|sociedade por quotas",
    ),
    (
        Stock,
        "sociedad anonima|sociedad anonima de capital variable|sa de cv|s a de c v|sa de c v|sab de cv|sapi de cv|sociedade anonima|spa|s p a|saic|sociedad por acciones simplificada|cxa|ca|c a|compania anonima|sau",
    ),
    (Partnership, "sociedad en comandita|sociedad colectiva|s en c|s en cs"),
    (NonProfit, "asociacion civil|fundacion|fundacao|associacao"),
    // Italian.
    (Limited, "societa a responsabilita limitata|srls"),
    (Stock, "societa per azioni"),
    (Partnership, "sas di|societa in accomandita semplice|societa in nome collettivo"),
    // Romanian and Moldovan.
    (
        Limited,
        "societatea cu raspundere limitata|societate cu raspundere limitata|sc srl|cu raspundere limitata",
    ),
    (Stock, "societate pe actiuni|societatea pe actiuni"),
    // Nordic and Baltic.
    (
        Limited,
        "aps|anpartsselskab|oy|osakeyhtio|ou|osauhing|sia|sabiedriba ar ierobezotu atbildibu|uab|uzdaroji akcine bendrove|ehf|as ehf",
    ),
    (
        Stock,
        "a s|as|asa|aktieselskab|aksjeselskap|aktiebolag|ab|abp|oyj|julkinen osakeyhtio|hf|ab publ|akcine bendrove|akciju sabiedriba|aktsiaselts",
    ),
    (Partnership, "kb|hb|ky|ks|i s|is"),
    // Polish, Czech, Slovak, Hungarian.
    (
        Limited,
        "sp z oo|spzoo|sp zoo|sp z o o|spolka z ograniczona odpowiedzialnoscia|spolka z oo|sro|s r o|spol s ro|spol sro|spolecnost s rucenim omezenym|spolocnost s rucenim obmedzenym|kft|k f t|korlatolt felelossegu tarsasag",
    ),
    (
        Stock,
        "spolka akcyjna|sp akcyjna|akciova spolecnost|akciova spolocnost|zrt|nyrt|rt|reszvenytarsasag|zartkoruen mukodo reszvenytarsasag",
    ),
    (Partnership, "sp k|spk|spolka komandytowa|sp j|spj|spolka jawna|bt|beteti tarsasag|kkt"),
    // South Slavic, Albanian, Greek, Turkish.
    (
        Limited,
        "doo|d o o|dooel|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|ood|eood|druzhestvo s ogranichena otgovornost|shpk|epe|etaireia periorismenis efthynis|ike|limited sirketi|ltd sti|ltd sirketi|limited sti|sti|sirketi|sanayi ve ticaret limited sirketi|san ve tic ltd sti|sanayi ve ticaret ltd sti",
    ),
    (
        Stock,
        "ad|a d|dd|d d|dionicko drustvo|akcionarsko drustvo|ead|aktsionerno druzhestvo|ae|anonymi etaireia|anonim sirketi|anonim sti|as turkey|aps turkey|sanayi ve ticaret anonim sirketi|sanayi ve ticaret as|san ve tic as",
    ),
    // Russian, Ukrainian, Belarusian, Central Asian, in Latin letters.
    (
        Limited,
        "ooo|o o o|obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoj otvetstvennostiu|obshestvo s ogranichennoi otvetstvennostyu|odo|tov|tovarystvo z obmezhenoyu vidpovidalnistyu|tovarystvo z obmezhenoiu vidpovidalnistiu|too|tovarishchestvo s ogranichennoi otvetstvennostyu|tovarishchestvo s ogranichennoy otvetstvennostyu|mchzh|osoo|obshchestvo s dopolnitelnoi otvetstvennostyu|llp kz",
    ),
    (
        Stock,
        "ao|a o|aktsionernoe obshchestvo|aktsionernoye obshchestvo|akcionernoe obshchestvo|oao|o a o|otkrytoe aktsionernoe obshchestvo|otkrytoye aktsionernoye obshchestvo|zao|z a o|zakrytoe aktsionernoe obshchestvo|zakrytoye aktsionernoye obshchestvo|pao|p a o|publichnoe aktsionernoe obshchestvo|publichnoye aktsionernoye obshchestvo|nao|nepublichnoe aktsionernoe obshchestvo|at|pat|prat|aktsionerne tovarystvo|publichne aktsionerne tovarystvo|pryvatne aktsionerne tovarystvo|vat|oaao|aat|zat",
    ),
    (
        State,
        "fgup|federalnoe gosudarstvennoe unitarnoe predpriyatie|federalnoye gosudarstvennoye unitarnoye predpriyatiye|gup|gosudarstvennoe unitarnoe predpriyatie|gosudarstvennoye unitarnoye predpriyatiye|fgbu|federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie|fku|federalnoe kazennoe uchrezhdenie|fkp|federalnoe kazennoe predpriyatie|mup|rup|respublikanskoe unitarnoe predpriyatie|republican unitary enterprise|gp|derzhavne pidpryiemstvo|dp|fgu|gosudarstvennaya korporatsiya|sue|fsue|fgbou vo|fgbun",
    ),
    (
        NonProfit,
        "ano|avtonomnaya nekommercheskaya organizatsiya|nko|nekommercheskaya organizatsiya|fond|obshchestvennaya organizatsiya|oo|ngo",
    ),
    // Asian, in Latin letters.
    (
        Stock,
        "kk|k k|kabushiki kaisha|kabushiki gaisha|jusik hoesa|chusik hoesa|tbk|pt tbk|perseroan terbatas tbk|cong ty co phan|ctcp",
    ),
    (
        Limited,
        "pt|perseroan terbatas|cong ty tnhh|tnhh|yugen kaisha|yk|godo kaisha|gk|youxian gongsi|youxian zeren gongsi|yuhan hoesa",
    ),
    (Stock, "gufen youxian gongsi"),
    (Private, "pvt|private|private company|private joint stock|private company limited by shares"),
    (NonProfit, "trust fund|society|cooperative|coop|co op|cooperative society"),
];
