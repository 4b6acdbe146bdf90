#include "wording/FindingWords.h"

namespace ck::inline wording
{

std::span<const FindingWords> wordsGaps()
{
    static const FindingWords words[] = {
        { "NO_CONTROLLER_IDENTITY", QT_TRANSLATE_NOOP("ck", "Controller not identified"),
            QT_TRANSLATE_NOOP("ck",
                "The text names no legal entity with an address as the controller. People cannot tell who "
                "answers for their data.") },
        { "NO_DPO_OR_REPRESENTATIVE", QT_TRANSLATE_NOOP("ck", "No data protection officer or representative"),
            QT_TRANSLATE_NOOP(
                "ck", "Neither a data protection officer nor an EU or UK representative is named.") },
        { "NO_LEGAL_BASIS", QT_TRANSLATE_NOOP("ck", "No legal basis"),
            QT_TRANSLATE_NOOP("ck", "Purposes are stated without the legal basis each of them rests on.") },
        { "NO_COMPLAINT_RIGHT", QT_TRANSLATE_NOOP("ck", "No right to complain"),
            QT_TRANSLATE_NOOP("ck", "The right to complain to a supervisory authority is not mentioned.") },
        { "NO_WITHDRAW_CONSENT", QT_TRANSLATE_NOOP("ck", "No withdrawal of consent"),
            QT_TRANSLATE_NOOP(
                "ck", "Processing rests on consent, but the right to withdraw it is not mentioned.") },
        { "NO_RIGHTS_SECTION", QT_TRANSLATE_NOOP("ck", "No rights of people"),
            QT_TRANSLATE_NOOP("ck", "The text mentions none of the rights people have over their data.") },
        { "RIGHT_RESTRICTION_MISSING", QT_TRANSLATE_NOOP("ck", "Right to restriction missing"),
            QT_TRANSLATE_NOOP("ck", "The right to have processing restricted is not mentioned.") },
        { "NO_RESPONSE_DEADLINE", QT_TRANSLATE_NOOP("ck", "No deadline for requests"),
            QT_TRANSLATE_NOOP("ck", "No time limit is given in which requests are answered.") },
        { "NO_ADM_STATEMENT", QT_TRANSLATE_NOOP("ck", "Nothing on automated decisions"),
            QT_TRANSLATE_NOOP("ck", "The text does not say whether decisions are made by automated means.") },
        { "NO_STATUTORY_REQUIREMENT", QT_TRANSLATE_NOOP("ck", "Nothing on required data"),
            QT_TRANSLATE_NOOP(
                "ck", "The text does not say which data must be given, and what follows if it is not.") },
        { "NO_TRANSFER_CLAUSE", QT_TRANSLATE_NOOP("ck", "Nothing on transfers"),
            QT_TRANSLATE_NOOP("ck",
                "Recipients abroad are likely, but the text says nothing on transfers to other countries.") },
        { "NO_CHILDREN_CLAUSE", QT_TRANSLATE_NOOP("ck", "Nothing on children"),
            QT_TRANSLATE_NOOP("ck", "No minimum age and no statement on children is given.") },
        { "NO_CHANGE_CLAUSE", QT_TRANSLATE_NOOP("ck", "Nothing on changes"),
            QT_TRANSLATE_NOOP("ck", "The text does not say how changes of the policy are announced.") },
        { "NO_BUSINESS_TRANSFER_CLAUSE", QT_TRANSLATE_NOOP("ck", "Nothing on a sale of the business"),
            QT_TRANSLATE_NOOP(
                "ck", "The text does not say what happens to data when the business is sold or merged.") },
        { "COOKIES_MISSING", QT_TRANSLATE_NOOP("ck", "Nothing on cookies"),
            QT_TRANSLATE_NOOP(
                "ck", "The service has sign-in or web use, but the text says nothing on cookies.") },
        { "NO_DATE", QT_TRANSLATE_NOOP("ck", "No date"),
            QT_TRANSLATE_NOOP("ck", "The text carries no date, so its versions cannot be told apart.") },
        { "NO_EFFECTIVE_DATE", QT_TRANSLATE_NOOP("ck", "No date of effect"),
            QT_TRANSLATE_NOOP("ck", "The text has a date, but does not say from which day it applies.") },
        { "SALE_POSITION_UNSTATED", QT_TRANSLATE_NOOP("ck", "Sale of data not stated"),
            QT_TRANSLATE_NOOP("ck", "The text does not say whether personal data is sold or shared.") },
        { "AI_TRAINING_UNSTATED", QT_TRANSLATE_NOOP("ck", "AI training not stated"),
            QT_TRANSLATE_NOOP(
                "ck", "The text does not say whether people’s content is used to train models.") },
        { "CCPA", QT_TRANSLATE_NOOP("ck", "California disclosure missing"),
            QT_TRANSLATE_NOOP("ck", "A disclosure that California law asks for is missing.") },
        { "CCPA_DISCLOSURES_MISSING", QT_TRANSLATE_NOOP("ck", "California disclosures missing"),
            QT_TRANSLATE_NOOP("ck",
                "The categories, sources, recipients and retention periods that California law asks for are "
                "not all there.") },
        { "CCPA_METHODS", QT_TRANSLATE_NOOP("ck", "California request methods"),
            QT_TRANSLATE_NOOP("ck",
                "The ways to make a request may not be enough for California; confirm that the business is "
                "online only.") },
        { "CCPA_OPT_OUT_LINK_MISSING", QT_TRANSLATE_NOOP("ck", "No link to opt out of sale"),
            QT_TRANSLATE_NOOP("ck",
                "Data is sold or shared, but the text names no “Do Not Sell or Share” link or form to stop "
                "it.") },
        { "CCPA_GPC_MISSING", QT_TRANSLATE_NOOP("ck", "Nothing on opt-out signals"),
            QT_TRANSLATE_NOOP("ck",
                "Data is sold or shared, but the text does not say that opt-out signals of browsers are "
                "followed.") },
        { "CCPA_RIGHTS_INCOMPLETE", QT_TRANSLATE_NOOP("ck", "California rights incomplete"),
            QT_TRANSLATE_NOOP("ck", "California law is named, but not all of the rights it gives.") },
        { "LEGITIMATE_INTEREST_UNNAMED", QT_TRANSLATE_NOOP("ck", "Legitimate interest not named"),
            QT_TRANSLATE_NOOP("ck", "The text rests on legitimate interests without saying which.") },
        { "RIGHT_ACCESS_MISSING", QT_TRANSLATE_NOOP("ck", "Right of access missing"),
            QT_TRANSLATE_NOOP("ck", "The right of access is not mentioned.") },
        { "RIGHT_RECTIFICATION_MISSING", QT_TRANSLATE_NOOP("ck", "Right to rectification missing"),
            QT_TRANSLATE_NOOP("ck", "The right to have data corrected is not mentioned.") },
        { "RIGHT_ERASURE_MISSING", QT_TRANSLATE_NOOP("ck", "Right to erasure missing"),
            QT_TRANSLATE_NOOP("ck", "The right to have data erased is not mentioned.") },
        { "RIGHT_OBJECTION_MISSING", QT_TRANSLATE_NOOP("ck", "Right to object missing"),
            QT_TRANSLATE_NOOP("ck", "The right to object is not mentioned.") },
        { "RIGHT_PORTABILITY_MISSING", QT_TRANSLATE_NOOP("ck", "Right to portability missing"),
            QT_TRANSLATE_NOOP("ck", "The right to receive one’s data in a usable format is not mentioned.") },
    };
    return words;
}

} // namespace ck::inline wording
