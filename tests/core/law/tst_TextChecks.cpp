// Each check shown by words that it must find and by words close to them that it must leave alone.
#include "law/TextChecks.h"

#include <QTest>

using namespace ck;
using namespace ck::law;

namespace
{

// A text whose lines are its statements, with commitments found in it by their words.
class Text
{
public:
    explicit Text(const char *words)
    {
        m_compilation.language = QStringLiteral("en");
        m_compilation.document.text = QString::fromUtf8(words);
        m_compilation.document.clauses = { Clause { .span = { 0, m_compilation.document.text.size() } } };
    }
    Text &with(CommitmentBody body, const char *quote)
    {
        Commitment commitment;
        commitment.id = CommitmentId::make();
        commitment.body = std::move(body);
        const QString words = QString::fromUtf8(quote);
        commitment.evidence = { { m_compilation.document.text.indexOf(words), words.size() }, words };
        commitment.clause = QStringLiteral("1");
        m_compilation.commitments.append(commitment);
        return *this;
    }
    Text &in(const char *clause)
    {
        m_compilation.commitments.last().clause = QLatin1StringView(clause);
        return *this;
    }
    Compilation compilation() const { return m_compilation; }

private:
    Compilation m_compilation;
};

RetentionPromise retention(
    const char *subject, RetentionTrigger trigger, RetentionKind kind, QList<RetentionStage> stages)
{
    return { QLatin1StringView(subject), trigger, std::move(stages), kind, {}, {} };
}

RetentionStage stage(RetentionAction action, int amount = 0, TimeUnit unit = TimeUnit::Days)
{
    return { amount ? std::optional(Period { amount, unit }) : std::nullopt, action };
}

ProcessorDisclosure vendor(
    const char *name, const char *use, Certainty certainty = Certainty::Definite, const char *country = "")
{
    ProcessorDisclosure made;
    made.name = QLatin1StringView(name);
    made.purposes = { QLatin1StringView(use) };
    made.certainty = certainty;
    made.named = certainty != Certainty::Unspecified;
    made.country = QLatin1StringView(country);
    return made;
}

} // namespace

Q_DECLARE_METATYPE(Compilation)

class tst_TextChecks : public QObject
{
    Q_OBJECT

private:
    std::optional<LawBook> m_book;

    QList<Finding> check(const Compilation &compilation) const
    {
        return checkText(*m_book, compilation, { QStringLiteral("EU-GDPR"), QStringLiteral("US-CA") });
    }
    static const Finding *find(const QList<Finding> &findings, const QString &code)
    {
        for (const Finding &finding : findings)
            if (finding.code == code)
                return &finding;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto book = LawBook::load();
        QVERIFY2(book, qPrintable(book ? QString() : book.error().args.join(u' ')));
        m_book = *book;
    }

    void words_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *code, bool found, const char *text) {
            QTest::addRow("%s %s: %s", code, found ? "in" : "not in", text)
                << QString::fromLatin1(code) << QString::fromUtf8(text) << found;
        };
        row("NO_CONTROLLER_IDENTITY", true, "We at Fernweh make a travel diary.");
        row("NO_CONTROLLER_IDENTITY", false, "Fernweh is run by Fernweh Reisen GmbH in Ulm.");
        row("NO_CONTROLLER_IDENTITY", false, "Our registered office is 3 Quay Street.");
        row("NO_LEGAL_BASIS", true, "We read your messages to answer them.");
        row("NO_LEGAL_BASIS", true, "Vendors get what is necessary to perform their services.");
        row("NO_LEGAL_BASIS", false, "We rely on Art. 6(1)(b) GDPR.");
        row("NO_COMPLAINT_RIGHT", false, "You may lodge a complaint with the authority in Bonn.");
        row("NO_COMPLAINT_RIGHT", true, "Send complaints to our help desk.");
        row("NO_DPO_OR_REPRESENTATIVE", false, "Our data protection officer answers your mail.");
        row("NO_ADM_STATEMENT", false, "No decision is made solely on automated means.");
        row("NO_STATUTORY_REQUIREMENT", false, "If you do not provide an address, we cannot ship.");
        row("NO_CHANGE_CLAUSE", true, "You can change your password.");
        row("NO_CHANGE_CLAUSE", false, "We will post any change here.");
        row("COOKIES_MISSING", false, "We set no cookies at all.");
        row("AI_TRAINING_UNSTATED", true, "An AI model drafts the reply.");
        row("AI_TRAINING_UNSTATED", false, "A person drafts the reply.");
        row("RETENTION_BACKUPS_VAGUE", true, "Copies are gone in ten days but may remain in backups.");
        row("RETENTION_BACKUPS_VAGUE", false, "Copies may remain in backups for up to 35 days.");
        row("LEGAL_EXCEPTION_VAGUE", true, "We delete it at once unless we are required by law to keep it.");
        row("LEGAL_EXCEPTION_VAGUE", false,
            "We delete it at once, except invoices under § 147 of the tax code.");
        row("SECURITY_VAGUE", true, "We take reasonable security measures.");
        row("SECURITY_VAGUE", false, "We take reasonable security measures, such as TLS and access control.");
        row("WEASEL_BEST_EFFORT", true, "We make reasonable efforts to keep it short.");
        row("RIGHTS_JURISDICTION_HEDGE", false, "The weather depends on where you live.");
        row("DATA_CATCH_ALL", true, "We store notes, tags and any other data you enter.");
        row("DATA_CATCH_ALL", false, "We store notes and tags.");
        row("AI_SCOPE_UNLIMITED", true, "We may send your files to AI vendors.");
        row("AI_SCOPE_UNLIMITED", false, "We may send your files to AI vendors only to draft a summary.");
        row("CHILD_ACTION_VAGUE", true, "If a child has signed up, we take appropriate steps.");
        row("CHILD_ACTION_VAGUE", false,
            "If a child has signed up, we take appropriate steps and delete the account.");
        row("PURPOSE_VAGUE", true, "We also use it for other business purposes.");
        row("PROCESSOR_OWN_TERMS", true, "Those vendors act under their own terms.");
        row("PROCESSOR_OWN_TERMS", false, "Linked websites have their own policies.");
        row("PROCESSOR_TRAINING_UNCONTROLLED", true, "We cannot control how providers train on it.");
        row("ROLE_AMBIGUOUS", true, "They are controllers or processors.");
        row("ROLE_AMBIGUOUS", false, "They are processors.");
        row("SUBPROCESSOR_MISUSE", true, "Here is the list of our subprocessors.");
        row("SUBPROCESSOR_MISUSE", false, "As a processor for our customers we use these subprocessors.");
        row("CONSENT_BY_USE", true, "By using the site you agree to all of this.");
        row("CONSENT_BY_USE", false, "By using the site you help us find bugs.");
        row("CONSENT_BY_USE", true, "Using the site means you accept all of this.");
        row("CONSENT_BY_USE", false, "Using the site means a lot to us.");
        row("CONSENT_BUNDLED", true, "Creating an account grants us permission to train on your songs.");
        row("CONTINUED_USE_ACCEPTANCE", true, "If you continue to use it you accept the new text.");
        row("ERASURE_MODELS", true, "Once trained, a model cannot be reversed.");
        row("ERASURE_MODELS", false, "Orders cannot be reversed.");
        row("ERASURE_CONTRACT_LIMIT", true, "We delete it, subject to contractual obligations.");
        row("RETENTION_INDEFINITE", true, "Drawings are kept indefinitely.");
        row("RETENTION_INDEFINITE", false, "Aggregated counts are kept indefinitely.");
        row("RETENTION_ACTIVE_STORAGE_ONLY", true, "Then we remove it from our live systems.");
        row("DELETE_OR_DEIDENTIFY", true, "After that we delete or anonymize it.");
        row("DELETE_OR_DEIDENTIFY", false, "After that we delete it.");
        row("OBJECTION_CONDITIONAL", true, "To opt out you must close your account.");
        row("OBJECTION_CONDITIONAL", false, "To opt out you must tick a box.");
        row("SENSITIVE_DATA_SHIFT", true, "Please do not upload sensitive files.");
        row("SECURITY_SHIFT", true, "You are responsible for keeping your password secret.");
        row("SECURITY_SHIFT", false, "We use strong passwords for our servers.");
        row("SECURITY_DISCLAIMER", true, "We cannot guarantee the security of mail.");
        row("FEATURE_NOT_YET_AVAILABLE", true, "Export is coming soon.");
        row("CHILD_PARENTAL_CONSENT_IMPLIED", true, "We delete data given without parental consent.");
        row("CHILD_PARENTAL_CONSENT_IMPLIED", false,
            "We obtain verifiable parental consent and delete data given without parental consent.");
        row("SPECIAL_CATEGORY_RISK", true, "Your voice is recorded to make a clone.");
        row("SPECIAL_CATEGORY_RISK", false, "Your voice is recorded with your explicit consent.");
        row("CCPA_METHODS", false, "Call us toll-free.");
        row("CONTRADICTION_TRAINING_SCOPE", true,
            "Data serves only our own products.\nWe tune third-party image models with it.");
        row("CALLBACK_STATUS_URL_MISSING", true, "We honour the data deletion callback.");
        row("CALLBACK_STATUS_URL_MISSING", false,
            "We honour the data deletion callback and give a confirmation code.");
    }
    void words()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(bool, found);
        const auto findings = check(Text(qPrintable(text)).compilation());
        QCOMPARE(find(findings, code) != nullptr, found);
        if (const Finding *finding = find(findings, code); finding && finding->evidence) {
            QCOMPARE(finding->evidence->span.in(text), QStringView(finding->evidence->quote));
            QVERIFY(!finding->citation.isEmpty());
        }
    }

    void structure_data()
    {
        using R = RetentionTrigger;
        using K = RetentionKind;
        using A = RetentionAction;
        QTest::addColumn<QString>("code");
        QTest::addColumn<Compilation>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const char *code, bool found, const Text &text) {
            QTest::newRow(name) << QString::fromLatin1(code) << text.compilation() << found;
        };
        const auto logs = [](const char *words) {
            return Text(words).with(retention("Logs", R::None, K::Fixed, { stage(A::Keep, 30) }), words);
        };
        row("a number without a start", "RETENTION_START_UNSTATED", true, logs("Logs stay 30 days."));
        row("a number with its start", "RETENTION_START_UNSTATED", false,
            logs("Logs stay 30 days from the visit."));

        const auto diary = [](const char *subject, bool ends) {
            Text text("We collect drawings. Accounts stay while they are active. Drawings go 30 days after "
                      "you close.");
            text.with(DataCategory { QStringLiteral("Art"), { QStringLiteral("drawings") } }, "drawings");
            text.with(retention(subject, R::ActiveAccount, K::UntilEvent, { stage(A::Keep) }),
                "Accounts stay while they are active.");
            if (ends)
                text.with(retention("Drawings after account closure", R::AccountClosure, K::Fixed,
                              { stage(A::Delete, 30) }),
                    "Drawings go 30 days after you close.");
            return text;
        };
        row("data without a period", "RETENTION_GAP", true, diary("Account", false));
        row("every datum has its period", "RETENTION_GAP", false, diary("Account", true));
        row("one line for all information", "RETENTION_GAP", false, diary("All information", false));
        row("what follows closure is said for other data", "RETENTION_GAP_AFTER_CLOSURE", true,
            diary("Account", true));
        row("what follows closure is said", "RETENTION_GAP_AFTER_CLOSURE", false, diary("Drawings", true));

        row("a name nobody explains", "TERMS_UNDEFINED", true,
            Text("You upload songs. Stem matrices and groove tokens stay a year.")
                .with(retention("Stem matrices and groove tokens", R::Creation, K::Fixed,
                          { stage(A::Keep, 1, TimeUnit::Years) }),
                    "Stem matrices and groove tokens stay a year."));
        row("a plain name", "TERMS_UNDEFINED", false,
            Text("You upload songs. Server logs stay a year.")
                .with(retention("Server logs", R::Creation, K::Fixed, { stage(A::Keep, 1, TimeUnit::Years) }),
                    "Server logs stay a year."));

        row("no firm period at all", "RETENTION_VAGUE", true,
            Text("Songs stay for a reasonable time.")
                .with(retention("Songs", R::None, K::Vague, { stage(A::Keep) }),
                    "Songs stay for a reasonable time."));
        row("nobody is told for sure", "PROCESSOR_EXAMPLES_ONLY", true,
            Text("We use hosts such as Northhost.")
                .with(vendor("Northhost", "hosting", Certainty::Example), "such as Northhost"));
        row("a list that does not end", "PROCESSOR_OPEN_LIST", true,
            Text("We use Northhost, Southhost, etc.")
                .with(vendor("Northhost", "hosting", Certainty::Example), "Northhost, Southhost, etc."));
        row("a list that ends", "PROCESSOR_OPEN_LIST", false,
            Text("We use Northhost and Southhost.").with(vendor("Northhost", "hosting"), "Northhost"));
        row("a class without a name", "PROCESSOR_UNNAMED_CLASS", true,
            Text("Mail is sent by a mailing service. Northhost hosts.")
                .with(vendor("mailing service", "newsletters", Certainty::Unspecified), "a mailing service")
                .with(vendor("Northhost", "hosting"), "Northhost"));
        row("a class and the vendor that fills it", "PROCESSOR_UNNAMED_CLASS", false,
            Text("Mail is sent by a mailing service (for example Postbird).")
                .with(vendor("mailing service", "", Certainty::Unspecified), "a mailing service")
                .with(vendor("Postbird", "", Certainty::Example), "Postbird"));
        row("the main store has no host", "PROCESSOR_UNNAMED_DATABASE", true,
            Text("A database host keeps it.")
                .with(vendor("database host", "database", Certainty::Unspecified), "A database host"));
        const auto paid = [](const char *other) {
            return Text("We process payments. Northhost hosts. Cashbox takes cards.")
                .with(PurposeStatement { QStringLiteral("payments") }, "We process payments.")
                .with(vendor("Northhost", "hosting"), "Northhost")
                .with(vendor(other, other), other);
        };
        row("payments and nobody who takes them", "PROCESSOR_MISSING_FOR_PURPOSE", true, paid("Northhost"));
        row("payments and who takes them", "PROCESSOR_MISSING_FOR_PURPOSE", false, paid("cards"));

        const auto abroad = [](QStringList to, QStringList how, const char *words) {
            return Text(words)
                .with(TransferStatement { std::move(to), std::move(how) }, words)
                .with(vendor("Paybox", "payment", Certainty::Definite, "India"), words);
        };
        const QStringList clauses { QStringLiteral("standard_contractual_clauses") };
        row("a vendor outside the places named", "TRANSFER_PROCESSOR_MISMATCH", true,
            abroad(
                { QStringLiteral("US"), QStringLiteral("EU") }, clauses, "Data goes to the US and the EU."));
        row("a vendor inside them", "TRANSFER_PROCESSOR_MISMATCH", false,
            abroad({ QStringLiteral("India") }, clauses, "Data goes to India."));
        row("an open destination", "TRANSFER_VAGUE", true,
            abroad({ QStringLiteral("US") }, clauses, "Data goes to the US and other countries."));
        row("a firm destination and tool", "TRANSFER_VAGUE", false,
            abroad({ QStringLiteral("US") }, clauses,
                "Data goes to the US under Standard Contractual Clauses."));
        row("no transfer", "TRANSFER_VAGUE", false,
            abroad({ QStringLiteral("countries outside the EEA") }, {},
                "We do not transfer data to countries outside the EEA."));

        const auto outlives = [](const char *words, R trigger) {
            Text text(words);
            text.with(
                retention("Songs after request", R::Request, K::Fixed, { stage(A::Delete, 30) }), words);
            return text.with(retention("Copies", trigger, K::Indefinite, { stage(A::Keep) }), words);
        };
        row("deleted, and kept for good", "CONTRADICTION_DELETION", true,
            outlives("Songs go in 30 days. Copies stay for good.", R::None));
        row("only anonymous counts stay", "CONTRADICTION_DELETION", false,
            outlives("Songs go in 30 days. Anonymised counts stay.", R::None));
        row("kept while the account exists", "CONTRADICTION_DELETION", false,
            outlives("Songs go in 30 days. Copies stay for good.", R::ActiveAccount));

        const auto answers = [](Period second) {
            return Text("We answer within 10 days. We answer soon.")
                .with(DeadlinePromise { DeadlineKind::RespondRequest, { 10, TimeUnit::Days }, {} },
                    "We answer within 10 days.")
                .with(DeadlinePromise { DeadlineKind::RespondRequest, second, {} }, "We answer soon.");
        };
        row("two answers in two times", "CONTRADICTION_DEADLINES", true, answers({ 30, TimeUnit::Days }));
        row("the same time twice", "CONTRADICTION_DEADLINES", false, answers({ 240, TimeUnit::Hours }));

        row("posted and in force at once", "NO_NOTICE_CHANGE", true,
            Text("Changes apply when posted.")
                .with(ChangeNotice { Period { 0, TimeUnit::Days }, { QStringLiteral("posting") },
                          Reaccept::No, {} },
                    "Changes apply when posted."));
        row("two weeks of notice", "NO_NOTICE_CHANGE", false,
            Text("You hear of changes two weeks before.")
                .with(ChangeNotice { Period { 2, TimeUnit::Weeks }, { QStringLiteral("email") }, Reaccept::No,
                          {} },
                    "You hear of changes two weeks before."));
        row("thirty days are not a month", "RESPONSE_30_DAYS_VS_MONTH", true,
            Text("We answer within 30 days.")
                .with(DeadlinePromise { DeadlineKind::RespondRequest, { 30, TimeUnit::Days }, {} },
                    "We answer within 30 days."));
        row("four weeks fit", "RESPONSE_30_DAYS_VS_MONTH", false,
            Text("We answer within 28 days.")
                .with(DeadlinePromise { DeadlineKind::RespondRequest, { 28, TimeUnit::Days }, {} },
                    "We answer within 28 days."));
        row("thirteen is not enough everywhere", "CHILD_AGE_EU", true,
            Text("Not for under 13s.").with(ChildrenRule { 13 }, "Not for under 13s."));
        row("sixteen is", "CHILD_AGE_EU", false,
            Text("Not for under 16s.").with(ChildrenRule { 16 }, "Not for under 16s."));
    }
    void structure()
    {
        QFETCH(QString, code);
        QFETCH(Compilation, text);
        QFETCH(bool, found);
        const auto findings = check(text);
        QCOMPARE(find(findings, code) != nullptr, found);
    }

    void whatWasRejectedIsNotSaid()
    {
        Compilation text
            = Text("Not for under 13s.").with(ChildrenRule { 13 }, "Not for under 13s.").compilation();
        text.commitments.first().review = ReviewState::Rejected;
        QVERIFY(!find(check(text), QStringLiteral("CHILD_AGE_EU")));
        text.commitments.first().review = ReviewState::Suggested;
        text.commitments.first().confidence = Confidence::Unsure;
        QVERIFY(!find(check(text), QStringLiteral("CHILD_AGE_EU")));
        text.commitments.first().review = ReviewState::Confirmed;
        QVERIFY(find(check(text), QStringLiteral("CHILD_AGE_EU")));
    }

    void onlyTheRegimesAskedFor()
    {
        const Compilation text = Text("We read your messages to answer them.").compilation();
        const auto european = checkText(*m_book, text, { QStringLiteral("EU-GDPR") });
        QVERIFY(find(european, QStringLiteral("NO_LEGAL_BASIS")));
        QVERIFY(!find(european, QStringLiteral("CCPA_DISCLOSURES_MISSING")));
        const auto californian = checkText(*m_book, text, { QStringLiteral("US-CA") });
        QVERIFY(!find(californian, QStringLiteral("NO_LEGAL_BASIS")));
        QVERIFY(find(californian, QStringLiteral("CCPA_DISCLOSURES_MISSING")));
    }

    // English words missing in a German text prove nothing.
    void anotherLanguageIsLeftAlone()
    {
        Compilation text = Text("Wir lesen Ihre Nachrichten, um sie zu beantworten.").compilation();
        text.language.clear();
        QVERIFY(check(text).isEmpty());
    }

    void gravestFirst()
    {
        const auto findings = check(Text("We at Fernweh make a travel diary.").compilation());
        QVERIFY(findings.size() > 5);
        QVERIFY(std::is_sorted(findings.begin(), findings.end(),
            [](const Finding &a, const Finding &b) { return a.severity < b.severity; }));
    }
};

QTEST_APPLESS_MAIN(tst_TextChecks)
#include "tst_TextChecks.moc"
