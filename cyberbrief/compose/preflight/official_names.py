"""Names of bodies and instruments that any two texts of the field may share: their words tell no secret."""

from __future__ import annotations

OFFICIAL_NAMES = (
    (
        "Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of Information "
        "and Communications Technologies for Criminal Purposes"
    ),
    "advancing responsible State behaviour in cyberspace in the context of international security",
    "advancing responsible State behaviour in the use of information and communications technologies",
    "advancing responsible State behaviour in the use of ICTs",
    "ASEAN Regional Forum",
    "Conference of the States Parties",
    "Council of Europe Convention on Cybercrime",
    "developments in the field of information and telecommunications in the context of international security",
    "developments in the field of information and communications technologies in the context of international security",
    "developments in the field of ICTs in the context of international security",
    "Global Intergovernmental Points of Contact Directory",
    (
        "Global Mechanism on developments in the field of ICTs in the context of international security and advancing "
        "responsible State behaviour in the use of ICTs"
    ),
    (
        "Group of Governmental Experts on Advancing Responsible State Behaviour in Cyberspace in the Context of "
        "International Security"
    ),
    (
        "Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the "
        "Context of International Security"
    ),
    "in the context of international security",
    "International Committee of the Red Cross",
    "International Telecommunication Union",
    "Open-ended Working Group on security of and in the use of information and communications technologies",
    (
        "Open-ended Working Group on developments in the field of information and telecommunications in the context of "
        "international security"
    ),
    "Organization for Security and Co-operation in Europe",
    "Organization of American States",
    "peace and security in the information and communications technologies environment",
    "security of and in the use of information and communications technologies",
    "the use of information and communications technologies",
    "United Nations Convention against Cybercrime",
    "United Nations General Assembly",
    "United Nations Institute for Disarmament Research",
    "United Nations Office for Disarmament Affairs",
    "United Nations Office on Drugs and Crime",
)
