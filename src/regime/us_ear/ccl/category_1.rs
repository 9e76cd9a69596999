//! Commerce Control List, category 1: reason rows and exception lines.
//!
//! Source: 15 CFR part 774, supplement no. 1, text of 2026-07-23 (reason rows checked against 2026-08-07).

use super::places::{CHINA_RUSSIA_VENEZUELA, CWC_NON_PARTIES, IRAQ, IRAQ_PAKISTAN, NORTH_KOREA, UN};
use crate::fact::Activity;
use crate::regime::table::{
    ALWAYS, ANYWHERE, Codes, Denial, Grant, Listed, Places, Row, Status, WHOLE, Waiver, When, Word, decimal,
    on,
};
use crate::rule::RequirementClass;

/// Entries by code.
pub(super) static ENTRIES: &[Listed] = &[
    Listed::entry("1A001", "seals, bladders and parts of fluorinated compounds")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // LVS: a.1 is the organic matrix with fibers of 1C010.c or .d that the line leaves out; a.2 may be.
    Listed::entry("1A002", "composite structures and laminates")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("NP", "NP1", on(&["b.1"])).item(When::All(&[
                When::Is("item.is_tube"),
                When::AtLeast("tube.inside_diameter_mm", decimal(75, 0)),
                When::AtMost("tube.inside_diameter_mm", decimal(400, 0)),
            ])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::lvs(1500, WHOLE.except(&["a"])).when(When::NoneOf(&[When::ControlledFor("NP")])),
            Grant::lvs(1500, on(&["a.2"]))
                .when(When::NoneOf(&[When::ControlledFor("NP"), When::Is("item.made_from_1c010_c_or_d")])),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1A003", "aromatic polyimide film, sheet, tape or ribbon")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(200, WHOLE)]),
    Listed::entry("1A004", "protective and detection equipment, not military")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("CB", "CB2", on(&["c"])).item(When::Is("item.meets_2b351_a")),
            Row::column("RS", "RS2", on(&["d"])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("GBS", on(&["a", "b", "c.2"]))]),
    // Note 1 of the entry: not armor that accompanies its user.
    Listed::entry("1A005", "body armor and its components")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("GBS", WHOLE).to(Places::of(&["*"]).except(&["UN-ARMS-EMBARGO"]))]),
    // The notes leave out what accompanies its user: whoever gives these codes has judged them.
    Listed::entry("1A006", "equipment to dispose of improvised explosive devices")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1A007", "firing sets and electrically driven detonators").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("NP", "NP1", on(&["b"])),
        Row::column("NP", "NP1", on(&["a"])).item(When::Is("item.meets_3a229")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1A008", "shaped and cutting charges, detonating cord, severing tools")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(3000, on(&["a", "b", "c"])), Grant::lvs(6000, on(&["d"]))]),
    Listed::entry("1A101", "devices for reduced observables of missiles")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1A102", "resaturated pyrolized carbon-carbon parts of missiles")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("1A202", "tubes of composite material, other than 1A002")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1A225", "platinized catalysts for recovering tritium or making heavy water")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1A226", "packings for separating heavy water")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1A227", "radiation shielding windows of high density")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1A231", "target assemblies for making tritium")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1A290", "depleted uranium as shielding, more than 1,000 kg a shipment")
        .rows(&[Row::column("NP", "NP2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1A607", "military gear against, or to spread, riot control and toxic agents")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1A613", "military armor and protective equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1A984", "tear gas formulations, smoke and pyrotechnic articles of dual use")
        .rows(&[Row::column("CC", "CC1", WHOLE)]),
    Listed::entry("1A985", "fingerprint powders, dyes and inks").rows(&[Row::column("CC", "CC1", WHOLE)]),
    Listed::entry("1A995", "protective and detection equipment of lesser kinds")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1A999", "radiation detection and radiographic equipment n.e.s.").rows(&[Row::places(
        "AT",
        WHOLE,
        NORTH_KOREA,
        "15 CFR 742.19",
    )]),
    Listed::entry("1B001", "equipment to make or inspect composites and fibers")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("MT", "MT1", WHOLE.except(&["d", "e", "f"])),
            Row::column("MT", "MT1", on(&["d"]).except(&["d.4"])).item(When::Is("item.meets_1b101")),
            Row::column("NP", "NP1", on(&["a"])).item(When::Is("item.winds_rotors_75_to_400_mm")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(5000, WHOLE.except(&["a"])).when(When::NoneOf(&[When::ControlledFor("MT")]))]),
    Listed::entry("1B002", "equipment to make metal alloy powders")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    Listed::entry("1B003", "tools for superplastic forming or diffusion bonding")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    Listed::entry("1B018", "munitions list production items")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(When::Is("item.for_rocket_propellant_production")),
            Row::column("RS", "RS2", on(&["a"])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(3000, on(&["a"])).to(Places::of(&["*"]).except(&["RS2"]))]),
    Listed::entry("1B101", "equipment to make missile composites, fibers and prepregs").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", on(&["a"])).item(When::Is("item.winds_rotors_75_to_400_mm")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1B102", "metal powder production equipment, other than 1B002")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B115", "equipment to produce and handle propellants")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B116", "nozzles for pyrolytic deposition")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B117", "batch mixers for propellants")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B118", "continuous mixers for propellants")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B119", "fluid energy mills for propellants")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B201", "filament winding machines, other than 1B001 and 1B101")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B225", "electrolytic cells for fluorine")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B226", "electromagnetic isotope separators")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B228", "cryogenic distillation columns for hydrogen")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B230", "pumps for potassium amide in liquid ammonia")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B231", "tritium plants and their equipment")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B232", "turboexpanders for hydrogen")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // The printed rows cover .b only. Plants (.a), and what serves plasma separation as well, are licensed by
    // the Nuclear Regulatory Commission (10 CFR part 110).
    Listed::entry("1B233", "plants and equipment to separate lithium isotopes").rows(&[
        Row::column("NP", "NP1", on(&["b"])),
        Row::not_modelled(
            "NP",
            on(&["a", "c", "d"]),
            "only .b has a reason for control; .a is licensed by the Nuclear Regulatory Commission",
        ),
        Row::column("AT", "AT1", on(&["b"])),
    ]),
    Listed::entry("1B234", "vessels to contain high explosive tests")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1B607", "equipment to make or test military chemical protection gear")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1B608", "equipment to make or test energetic materials")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(When::Any(&[
                When::ForControlledFor("MT", Codes::of(&["1C608"])),
                When::Is("item.for_usml_v_mt_articles"),
            ])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1B613", "equipment to make or test military armor")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1B999", "fluorine cells, particle accelerators, process controls and coolers n.e.s.")
        .rows(&[
            Row::places("RS", WHOLE, IRAQ_PAKISTAN, "15 CFR 742.6(a)(12), 746.3"),
            Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
        ]),
    Listed::entry("1C001", "wave-absorbing materials and conductive polymers")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(When::Is("item.meets_1c101")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1C002", "metal alloys and alloy powders")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("NP", "NP1", on(&["b.3", "b.4"])).item(When::Is("item.exceeds_1c202")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(3000, WHOLE).when(When::NoneOf(&[When::ControlledFor("NP")]))]),
    Listed::entry("1C003", "magnetic metals")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    Listed::entry("1C004", "uranium titanium and tungsten alloys")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE)]),
    Listed::entry("1C005", "superconductive composite conductors")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(1500, WHOLE)]),
    Listed::entry("1C006", "fluids and lubricating materials")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(3000, WHOLE), Grant::yes("GBS", on(&["d"]))]),
    Listed::entry("1C007", "ceramic powders, ceramic composites and their precursors")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("MT", "MT1", on(&["c"])).item(When::All(&[
                When::Below("material.dielectric_constant", decimal(6, 0)),
                When::Is("item.for_missile_radomes"),
            ])),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(5000, WHOLE.except(&["e"])).when(When::NoneOf(&[When::ControlledFor("MT")]))])
        .denials(&[Denial::no("STA", on(&["c"]), Places::of(&["A:6"]))]),
    Listed::entry("1C008", "polymers without fluorine")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(200, WHOLE)]),
    Listed::entry("1C009", "fluorinated compounds, unprocessed")
        .rows(&[Row::column("NS", "NS2", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::lvs(5000, WHOLE)]),
    // NP: the words on 1C210 are read for e.1 alone, which is the stricter reading.
    Listed::entry("1C010", "fibers, filaments, prepregs and preforms")
        .rows(&[
            Row::column("NS", "NS2", WHOLE),
            Row::column("NP", "NP1", on(&["a"])).item(When::Is("fiber.aramid")),
            Row::column("NP", "NP1", on(&["b"])),
            Row::column("NP", "NP1", on(&["e.1"])).item(When::Is("item.meets_1c210")),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::lvs(1500, WHOLE).when(When::NoneOf(&[When::ControlledFor("NP")]))])
        .denials(&[Denial::no("STA", on(&["c"]), Places::of(&["A:6"]))]),
    Listed::entry("1C011", "metal powders and compounds for energetic mixtures").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("MT", "MT1", on(&["a", "b"])).item(When::Is("item.meets_1c111")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1C018", "commercial charges and energetic chemicals (an empty entry)")
        .status(Status::NotModelled("no item is in this entry now: see 1A008, 1C011, 1C111, 1C239, 1C608")),
    Listed::entry("1C101", "stealth materials for missiles, other than 1C001")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C102", "resaturated pyrolized carbon-carbon materials for rockets")
        .status(Status::OtherAgency("State Department, Directorate of Defense Trade Controls (ITAR)")),
    Listed::entry("1C107", "machinable graphite and ceramics for missiles")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C111", "propellants and their constituents").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", on(&["a.3.f"])),
        Row::column("RS", "RS1", on(&["d.3"])),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1C116", "maraging steels in sheet, plate or tube").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", WHOLE).item(When::Is("item.meets_1c216")),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1C117", "tungsten, molybdenum and other materials for missile parts")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C118", "titanium-stabilized duplex stainless steel")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C202", "aluminum and titanium alloys, other than 1C002")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C210", "fibers and prepregs, other than 1C010")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C216", "maraging steel, other than 1C116")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C225", "boron enriched in boron-10")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C226", "tungsten and tungsten alloys of hollow or heavy form")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C227", "calcium of high purity")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C228", "magnesium of high purity")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C229", "bismuth of high purity")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C230", "beryllium metal, alloys and compounds")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C231", "hafnium metal, alloys and compounds")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C232", "helium-3 and what contains it")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C233", "lithium enriched in lithium-6")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C234", "zirconium with little hafnium")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C235", "tritium and what contains it")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C236", "radionuclides for neutron sources")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C237", "radium-226 and what contains it")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C239", "high explosives of great density and velocity")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C240", "nickel powder and porous nickel")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C241", "rhenium and its alloys")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C298", "graphite and deuterium not for reactors")
        .rows(&[Row::column("NP", "NP2", WHOLE)]),
    // License requirement note 1 frees samples on terms of its own: [`WAIVERS`].
    Listed::entry("1C350", "precursors of chemical weapons").rows(&[
        Row::column("CB", "CB2", WHOLE),
        Row::places("CW", on(&["b"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(A)"),
        Row::places("CW", on(&["c"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(B)(1)").tail("c").when(
            When::All(&[When::Activity(&[Activity::Export]), When::IsNot("chemical.end_use_certificate")]),
        ),
        Row::places("CW", on(&["c"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(B)(2)")
            .tail("c-reexport")
            .when(When::All(&[When::Activity(&[Activity::Reexport]), When::From(CWC_NON_PARTIES)])),
        Row::places("AT", WHOLE, Places::of(&["E:1"]), "15 CFR 742.8, 742.9, 742.19"),
    ]),
    Listed::entry("1C351", "pathogens and toxins of people and animals").rows(&[
        Row::column("CB", "CB1", on(&["d.15", "d.16"])),
        Row::column("CB", "CB2", WHOLE),
        Row::column("AT", "AT1", WHOLE),
        Row::places("CW", on(&["d.15"]), ANYWHERE, "15 CFR 742.18(a)(1)")
            .item(When::Is("toxin.ricin_d_or_e")),
        Row::places("CW", on(&["d.16"]), ANYWHERE, "15 CFR 742.18(a)(1)")
            .item(When::Is("toxin.saxitoxin_35523_89_8")),
    ]),
    Listed::entry("1C353", "genetic elements and modified organisms").rows(&[
        Row::column("CB", "CB1", on(&["a.3"])).item(When::Is("item.codes_for_ricin_or_saxitoxin")),
        Row::column("CB", "CB2", WHOLE),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1C354", "pathogens of plants")
        .rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    // The printed AT row speaks of 1C350; it stands in 1C355 and is read for it (as 15 CFR 742.8(a)(1) does).
    Listed::entry("1C355", "further chemicals of schedules 2 and 3 of the Chemical Weapons Convention").rows(
        &[
            Row::places("CW", on(&["a"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(A)"),
            Row::places("CW", on(&["b"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(B)(1)").tail("b").when(
                When::All(&[
                    When::Activity(&[Activity::Export]),
                    When::IsNot("chemical.end_use_certificate"),
                ]),
            ),
            Row::places("CW", on(&["b"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(B)(2)")
                .tail("b-reexport")
                .when(When::All(&[When::Activity(&[Activity::Reexport]), When::From(CWC_NON_PARTIES)])),
            Row::places("AT", WHOLE, Places::of(&["E:1"]), "15 CFR 742.8, 742.9, 742.19"),
        ],
    ),
    Listed::entry("1C395", "mixtures and test kits with precursors of chemical weapons").rows(&[
        Row::places("CB", WHOLE, CWC_NON_PARTIES, "15 CFR 742.2(a)(4)"),
        Row::places("CW", on(&["a"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(A)"),
        Row::places("CW", on(&["b"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(A)")
            .item(When::Is("chemical.contains_schedule_2")),
        Row::places("CW", on(&["b"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(B)(1)")
            .tail("b-schedule-3")
            .item(When::Is("chemical.contains_schedule_3"))
            .when(When::All(&[
                When::Activity(&[Activity::Export]),
                When::IsNot("chemical.end_use_certificate"),
            ])),
        Row::places("CW", on(&["b"]), CWC_NON_PARTIES, "15 CFR 742.18(a)(2)(ii)(B)(2)")
            .tail("b-schedule-3-reexport")
            .item(When::Is("chemical.contains_schedule_3"))
            .when(When::All(&[When::Activity(&[Activity::Reexport]), When::From(CWC_NON_PARTIES)])),
        Row::places("AT", WHOLE, Places::of(&["E:1"]), "15 CFR 742.8, 742.9, 742.19"),
    ]),
    Listed::entry("1C607", "tear gases, riot control agents and matter against warfare agents")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["a.10", "a.11", "a.12", "a.14"])),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1C608", "energetic materials and related commodities")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", on(&["m"])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .grants(&[Grant::lvs(1500, WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1C980", "inorganic chemicals from the Naval Petroleum Reserves")
        .rows(&[Row::not_modelled("SS", WHOLE, "short supply: 15 CFR part 754 is not transcribed")]),
    Listed::entry("1C982", "other petroleum products from the Naval Petroleum Reserves")
        .rows(&[Row::not_modelled("SS", WHOLE, "short supply: 15 CFR part 754 is not transcribed")]),
    Listed::entry("1C983", "natural gas liquids from the Naval Petroleum Reserves")
        .rows(&[Row::not_modelled("SS", WHOLE, "short supply: 15 CFR part 754 is not transcribed")]),
    Listed::entry("1C984", "manufactured and synthetic gas from the Naval Petroleum Reserves")
        .rows(&[Row::not_modelled("SS", WHOLE, "short supply: 15 CFR part 754 is not transcribed")]),
    Listed::entry("1C988", "western red cedar logs and timber").rows(&[Row::not_modelled(
        "SS",
        WHOLE,
        "short supply: 15 CFR part 754 is not transcribed",
    )]),
    Listed::entry("1C990", "fibers for composites, other than 1C010 and 1C210")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C991", "vaccines, immunotoxins, medical products and test kits")
        .rows(&[Row::column("CB", "CB3", on(&["c"])), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C992", "commercial explosive charges and devices, nitrogen trifluoride gas").rows(&[
        Row::column("AT", "AT1", WHOLE),
        Row::places("RS", WHOLE, IRAQ, "15 CFR 742.6(a)(5), 746.3"),
        Row::places("RIS", WHOLE, Places::of(&["RU", "BY"]), "15 CFR 746.8"),
    ]),
    Listed::entry("1C995", "weak mixtures and test kits with precursors of chemical weapons")
        .rows(&[Row::column("AT", "AT1", WHOLE), Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3")]),
    Listed::entry("1C996", "hydraulic fluids with synthetic hydrocarbon oils")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C997", "ammonium nitrate and fertilizers with it")
        .rows(&[Row::column("AT", "AT1", WHOLE), Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3")]),
    Listed::entry("1C998", "polymers without fluorine, other than 1C008")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1C999", "bearing balls, steel and monel plate, fluorine and other materials n.e.s.").rows(
        &[
            Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19"),
            Row::places("RS", WHOLE, IRAQ, "15 CFR 746.3"),
        ],
    ),
    Listed::entry("1D001", "software for composite and forming equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor("MT", Codes::of(&["1B001"]))),
            Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor("NP", Codes::of(&["1B001"]))),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE).when(When::NoneOf(&[When::ControlledFor("MT")]))]),
    Listed::entry("1D002", "software for developing composites")
        .rows(&[Row::column("NS", "NS1", WHOLE), Row::column("AT", "AT1", WHOLE)])
        .grants(&[Grant::yes("TSR", WHOLE)])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"])).when(When::For(Codes::of(&["1A002"])))]),
    Listed::entry("1D003", "software that turns equipment into detectors of 1A004").rows(&[
        Row::column("NS", "NS2", WHOLE),
        Row::column("RS", "RS2", WHOLE).item(When::For(Codes::of(&["1A004.d"]))),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1D018", "software for items of 1B018").rows(&[
        Row::column("NS", "NS1", WHOLE),
        // The print repeats the row where its column should stand; MT has one column only (15 CFR 742.5(a)).
        Row::column("MT", "MT1", WHOLE).item(When::ForControlledFor("MT", Codes::of(&["1B018"]))),
        Row::column("AT", "AT1", WHOLE),
        Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
    ]),
    Listed::entry("1D101", "software to run missile material equipment").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", WHOLE).item(When::For(Codes::of(&["1B101.a"]))),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1D103", "software for reduced observables of missiles")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1D201", "software for filament winding machines of 1B201")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1D390", "process control software for making chemicals of 1C350")
        .rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1D607", "software for military chemical protection gear and riot agents")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(
                Codes::of(&["1A607", "1B607", "1C607"]).except(&[
                    "1C607.a.10",
                    "1C607.a.11",
                    "1C607.a.12",
                    "1C607.a.14",
                ]),
            )),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1D608", "software for energetic materials and their equipment")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(When::All(&[
                When::For(Codes::of(&["1B608"])),
                When::Any(&[When::Is("item.for_1c608_m"), When::Is("item.for_usml_v_mt_articles")]),
            ])),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1D613", "software for military armor")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1D993", "software for fiber materials").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1D999", "software for process controls and composite equipment of 1B999")
        .rows(&[Row::places("AT", WHOLE, NORTH_KOREA, "15 CFR 742.19")]),
    // The line on TSR says yes "except for the following", and the source lost what follows.
    Listed::entry("1E001", "technology for developing or making items of category 1")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::For(Codes::of(&[
                "1A002", "1A003", "1A005", "1A006.b", "1A007", "1B001", "1B002", "1B003", "1B018", "1C001",
                "1C002", "1C003", "1C004", "1C005", "1C006", "1C007", "1C008", "1C009", "1C010", "1C011",
                "1C018",
            ]))),
            Row::column("NS", "NS2", WHOLE).tail("1a004").item(When::For(Codes::of(&["1A004"]))),
            // 1C102 is under the ITAR and has no rows here; its technology is taken as controlled.
            Row::column("MT", "MT1", WHOLE).item(When::Any(&[
                When::ForControlledFor(
                    "MT",
                    Codes::of(&[
                        "1A101", "1B001", "1B101", "1B102", "1B115", "1B116", "1B117", "1B118", "1B119",
                        "1C001", "1C007", "1C011", "1C101", "1C107", "1C111", "1C116", "1C117", "1C118",
                    ]),
                ),
                When::For(Codes::of(&["1C102"])),
            ])),
            Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
                "NP",
                Codes::of(&[
                    "1A002", "1A007", "1A231", "1B001", "1B101", "1B201", "1B225", "1B226", "1B228", "1B230",
                    "1B231", "1B232", "1B233", "1B234", "1C002", "1C010", "1C111", "1C116", "1C202", "1C210",
                    "1C216", "1C225", "1C226", "1C227", "1C228", "1C229", "1C230", "1C231", "1C232", "1C233",
                    "1C234", "1C235", "1C236", "1C237", "1C239", "1C240", "1C241",
                ]),
            )),
            Row::column("CB", "CB1", WHOLE).tail("toxins").item(When::Any(&[
                When::For(Codes::of(&["1C351.d.15", "1C351.d.16"])),
                When::All(&[When::For(Codes::of(&["1C353"])), When::Is("item.codes_for_ricin_or_saxitoxin")]),
            ])),
            Row::column("CB", "CB2", WHOLE).item(When::Any(&[
                When::For(Codes::of(&["1C350", "1C351", "1C353", "1C354"])),
                When::All(&[When::For(Codes::of(&["1A004.c"])), When::Is("item.meets_2b351_a")]),
            ])),
            Row::column("RS", "RS2", WHOLE).item(When::For(Codes::of(&["1A004.d"]))),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[
            Grant::yes("TSR", WHOLE).when(When::NotModelled("the exceptions to TSR of 1E001 were not read"))
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))
            .when(When::For(Codes::of(&["1A002", "1C001", "1C007.c", "1C010.c", "1C010.d"])))]),
    Listed::entry("1E002", "other technology of category 1")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["g"])),
            Row::column("NS", "NS2", on(&["g"])),
            Row::column("MT", "MT1", on(&["e"])),
            Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor("NP", Codes::of(&["1A002"]))),
            Row::column("AT", "AT1", WHOLE),
        ])
        .grants(&[Grant::yes("TSR", WHOLE.except(&["e", "f"]))])
        .denials(&[Denial::no("STA", on(&["e", "f"]), Places::of(&["A:6"]))]),
    Listed::entry("1E101", "technology for using missile materials and equipment").rows(&[
        // 1A102 is under the ITAR and has no rows here; its technology is taken as controlled.
        Row::column("MT", "MT1", WHOLE).item(When::Any(&[
            When::ForControlledFor(
                "MT",
                Codes::of(&[
                    "1A101", "1B001", "1B101", "1B102", "1B115", "1B116", "1B117", "1B118", "1B119", "1C001",
                    "1C007", "1C011", "1C101", "1C107", "1C111", "1C116", "1C117", "1C118", "1D001", "1D101",
                    "1D103",
                ]),
            ),
            When::For(Codes::of(&["1A102"])),
        ])),
        Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
            "NP",
            Codes::of(&["1B001", "1B101", "1C111", "1C116", "1D001", "1D101"]),
        )),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1E102", "technology for developing software of 1D001, 1D101 or 1D103").rows(&[
        Row::column("MT", "MT1", WHOLE),
        Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor("NP", Codes::of(&["1D001", "1D101"]))),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1E103", "autoclave data for making composites")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1E104", "technology for pyrolytically derived materials")
        .rows(&[Row::column("MT", "MT1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1E201", "technology for using nuclear-related items of category 1").rows(&[
        Row::column("NP", "NP1", WHOLE).item(When::ForControlledFor(
            "NP",
            Codes::of(&[
                "1A002",
                "1A007",
                "1A202",
                "1A225",
                "1A226",
                "1A227",
                "1A231",
                "1B201",
                "1B225",
                "1B226",
                "1B228",
                "1B230",
                "1B231",
                "1B232",
                "1B233.b",
                "1B234",
                "1C002.b.3",
                "1C002.b.4",
                "1C010.a",
                "1C010.b",
                "1C010.e.1",
                "1C202",
                "1C210",
                "1C216",
                "1C225",
                "1C226",
                "1C227",
                "1C228",
                "1C229",
                "1C230",
                "1C231",
                "1C232",
                "1C233",
                "1C234",
                "1C235",
                "1C236",
                "1C237",
                "1C239",
                "1C240",
                "1C241",
                "1D201",
            ]),
        )),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1E202", "technology for making items of 1A202 or 1A225 to 1A227")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1E203", "technology for developing software of 1D201")
        .rows(&[Row::column("NP", "NP1", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1E350", "technology for plants that make chemicals of 1C350")
        .rows(&[Row::column("CB", "CB2", WHOLE), Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1E351", "technology for disposing of chemicals, pathogens and toxins").rows(&[
        Row::column("CB", "CB1", WHOLE).tail("toxins").item(When::Any(&[
            When::For(Codes::of(&["1C351.d.15", "1C351.d.16"])),
            When::All(&[When::For(Codes::of(&["1C353"])), When::Is("item.codes_for_ricin_or_saxitoxin")]),
        ])),
        Row::column("CB", "CB2", WHOLE).item(When::For(Codes::of(&["1C350", "1C351", "1C353", "1C354"]))),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1E355", "technology for making chemicals of the Chemical Weapons Convention").rows(&[
        Row::places("CW", WHOLE, CWC_NON_PARTIES.except(&["IL", "TW"]), "15 CFR 742.18(a)(2)(ii)(C)"),
        Row::column("AT", "AT1", WHOLE),
    ]),
    Listed::entry("1E607", "technology for military chemical protection gear and riot agents")
        .rows(&[
            Row::column("NS", "NS1", WHOLE).item(When::Any(&[
                When::For(Codes::of(&["1A607", "1B607", "1C607"]).except(&[
                    "1C607.a.10",
                    "1C607.a.11",
                    "1C607.a.12",
                    "1C607.a.14",
                ])),
                When::All(&[
                    When::For(Codes::of(&["1D607"])),
                    When::IsNot("item.for_software_of_lesser_tear_gases"),
                ]),
            ])),
            Row::column("RS", "RS1", WHOLE),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1E608", "technology for energetic materials")
        .rows(&[
            Row::column("NS", "NS1", WHOLE),
            Row::column("RS", "RS1", WHOLE),
            Row::column("MT", "MT1", WHOLE).item(When::For(Codes::of(&["1C608.m"]))),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE, UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1E613", "technology for military armor")
        .rows(&[
            Row::column("NS", "NS1", WHOLE.except(&["y"])),
            Row::column("RS", "RS1", WHOLE.except(&["y"])),
            Row::places("RS", on(&["y"]), CHINA_RUSSIA_VENEZUELA, "15 CFR 742.6(a)(7)"),
            Row::column("AT", "AT1", WHOLE),
            Row::places("UN", WHOLE.except(&["y"]), UN, "15 CFR 746.1(b)"),
        ])
        .denials(&[Denial::no("STA", WHOLE, Places::of(&["A:6"]))]),
    Listed::entry("1E994", "technology for fibers of 1C990").rows(&[Row::column("AT", "AT1", WHOLE)]),
    Listed::entry("1E998", "technology for materials and equipment n.e.s. of category 1")
        .rows(&[Row::column("AT", "AT1", WHOLE)]),
];

/// Facts that only these entries ask for.
pub(super) static WORDS: &[Word] = &[
    Word::yes_no("item.is_tube", "Is the composite in the form of a tube?"),
    Word::number("tube.inside_diameter_mm", "mm", "What is the inside diameter of the tube?"),
    Word::yes_no(
        "item.made_from_1c010_c_or_d",
        "Does the composite have an organic matrix and fibers of 1C010.c or 1C010.d?",
    ),
    Word::yes_no(
        "item.meets_2b351_a",
        "Does the chemical detection system or detector also have the characteristics of 2B351.a?",
    ),
    Word::yes_no("item.meets_3a229", "Does the firing set meet or exceed the parameters of 3A229?"),
    Word::yes_no("item.meets_1b101", "Does the fiber equipment meet or exceed the parameters of 1B101?"),
    Word::yes_no(
        "item.winds_rotors_75_to_400_mm",
        "Can the filament winding machine wind cylindrical rotors of 75 to 400 mm in diameter and 600 mm or more in length (or is the item its control or precision mandrel)?",
    ),
    Word::yes_no(
        "item.for_rocket_propellant_production",
        "Is the equipment for producing rocket propellants?",
    ),
    Word::yes_no(
        "item.for_usml_v_mt_articles",
        "Is the equipment or software for missile technology articles of USML Category V?",
    ),
    Word::yes_no(
        "item.for_1c608_m",
        "Is the software for equipment that produces or handles materials of 1C608.m?",
    ),
    Word::yes_no("item.meets_1c101", "Does the material meet or exceed the parameters of 1C101?"),
    Word::yes_no("item.exceeds_1c202", "Does the alloy exceed the parameters of 1C202?"),
    Word::number(
        "material.dielectric_constant",
        "relative permittivity",
        "What is the lowest dielectric constant of the material between 100 MHz and 100 GHz?",
    ),
    Word::yes_no("item.for_missile_radomes", "Is the material for use in radomes of missiles?"),
    Word::yes_no("fiber.aramid", "Is the fiber an aramid?"),
    Word::yes_no("item.meets_1c210", "Does the fiber or prepreg meet or exceed the criteria of 1C210?"),
    Word::yes_no("item.meets_1c111", "Does the powder meet or exceed the parameters of 1C111?"),
    Word::yes_no("item.meets_1c216", "Does the steel meet or exceed the parameters of 1C216?"),
    Word::yes_no(
        "chemical.sample_shipment",
        "Is this a sample that keeps the calendar year at or below 200 kg of the chemical to the consignee, not to be passed on, and reported yearly (1C350, license requirement note 1)?",
    ),
    Word::yes_no(
        "chemical.end_use_certificate",
        "Is an End-Use Certificate of the importing government obtained and filed with BIS before export?",
    ),
    Word::yes_no(
        "chemical.contains_schedule_2",
        "Does the test kit contain a chemical of 1C350.b (schedule 2)?",
    ),
    Word::yes_no(
        "chemical.contains_schedule_3",
        "Does the test kit contain a chemical of 1C350.c (schedule 3)?",
    ),
    Word::yes_no(
        "toxin.ricin_d_or_e",
        "Is the ricin of the form RCA II (ricin D, RCL III) or RCL IV (ricin E)?",
    ),
    Word::yes_no("toxin.saxitoxin_35523_89_8", "Is the saxitoxin the one of CAS number 35523-89-8?"),
    Word::yes_no(
        "item.codes_for_ricin_or_saxitoxin",
        "Does the genetic element code for ricin or saxitoxin (1C351.d.15 or .d.16), or is the technology for such an element?",
    ),
    Word::yes_no(
        "item.for_software_of_lesser_tear_gases",
        "Is the technology only for software that serves the agents 1C607.a.10, .a.11, .a.12 or .a.14?",
    ),
];

/// What the license requirement notes of entries free on terms of their own. An option like an exception:
/// the requirement stands until the exporter claims it.
pub(super) static WAIVERS: &[Waiver] = &[Waiver {
    id: "us-ear/1C350/note-1",
    symbol: "SAMPLE",
    chapter: "category-1",
    summary: "sample shipments of precursor chemicals",
    by_entry: false,
    to: Places::of(&["*"]).except(&["E:1"]),
    when: When::All(&[
        When::Is("chemical.sample_shipment"),
        When::Any(&[
            When::Code(Codes::of(&["1C350.d"])),
            When::All(&[
                When::Code(Codes::of(&["1C350.b", "1C350.c"])),
                When::NoneOf(&[When::To(CWC_NON_PARTIES)]),
            ]),
            When::All(&[When::Code(Codes::of(&["1C350.c"])), When::Is("chemical.end_use_certificate")]),
        ]),
    ]),
    classes: &[RequirementClass::List],
    reasons: &["CB"],
    except_reasons: &[],
    frees_content: false,
    span: ALWAYS,
    obligations: &["report the samples yearly (1C350, license requirement note 1)"],
    cites: &["15 CFR part 774, supplement no. 1, ECCN 1C350, license requirement note 1"],
}];
