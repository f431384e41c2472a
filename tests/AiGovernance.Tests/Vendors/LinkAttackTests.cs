using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>VN-2: who tries links learns nothing, not even by the work that an answer costs; who writes at the same time as a colleague loses nothing.</summary>
public sealed class LinkAttackTests
{
    [Fact]
    public async Task Whatever_is_wrong_with_a_link_the_database_is_asked_the_same()
    {
        var sent = new SentCommands();
        await using var portal = TestPortal.Start(sent.Watch);
        var keys = await Spoiled(portal);
        var guessed = await Asked(portal, sent, VendorKey.Of(LinkToken.New()));
        Assert.Contains(guessed, text => text.Contains("TokenHash", StringComparison.Ordinal));
        foreach (var (cause, key) in keys) Assert.Equal((cause, string.Join('\n', guessed)), (cause, string.Join('\n', await Asked(portal, sent, key))));
    }

    [Fact]
    public async Task Of_two_contacts_who_save_the_same_answer_at_once_one_is_told()
    {
        await using var portal = TestPortal.Start();
        var vendor = await AVendor.Asked(portal);
        var boris = VendorKey.Of((await portal.As(Part.Governance.Id, (SendQuestionnaire h) => h.Handle(vendor.Product, AVendor.Boris))).Value!.Token);
        var version = (await portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(boris))).Value!.Version;
        var both = await Task.WhenAll(Save(portal, vendor.Key, version, "Dublin"), Save(portal, boris, version, "Cork"));
        Assert.Equal(Refusal.Stale, Assert.Single(both, r => !r.Succeeded).Refusal);
        var kept = (await portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(boris))).Value!;
        Assert.Equal((both[0].Succeeded ? "Dublin" : "Cork", version + 1), (kept.Answers["v-store"]!.ToString(), kept.Version));
    }

    private static async Task<IReadOnlyDictionary<string, VendorKey>> Spoiled(TestPortal portal)
    {
        var anna = await AVendor.Asked(portal);
        var boris = (await portal.As(Part.Governance.Id, (SendQuestionnaire h) => h.Handle(anna.Product, AVendor.Boris))).Value!;
        var links = AVendor.Read(portal, anna).Links.ToDictionary(l => l.ContactName, l => l.Id);
        Assert.Null((await portal.As(Part.Governance.Id, (RevokeLink h) => h.Handle(links[AVendor.Boris.Name], "Wrong person"))).Refusal);
        var renewed = (await portal.As(Part.Governance.Id, (RenewLink h) => h.Handle(links[AVendor.Anna.Name]))).Value!;
        portal.Clock.Advance(TimeSpan.FromDays(VendorFigures.LinkDays.Usual));
        return new Dictionary<string, VendorKey> { ["none"] = VendorKey.Of(null), ["revoked"] = VendorKey.Of(boris.Token), ["used again"] = anna.Key, ["expired"] = VendorKey.Of(renewed.Token) };
    }

    /// <summary>Every way in that a key could open.</summary>
    private static async Task<IReadOnlyList<string>> Asked(TestPortal portal, SentCommands sent, VendorKey key)
    {
        sent.Forget();
        using var content = new MemoryStream([1]);
        Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(key))).Refusal);
        Assert.Equal(VendorRefusals.LinkNotValid, (await Save(portal, key, 0, "Dublin")).Refusal);
        Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(Part.Nobody, (SignOff h) => h.Handle(key, 0, AVendor.Signature))).Refusal);
        Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(Part.Nobody, (AttachProof h) => h.Handle(key, "v-isolation", "report.txt", content))).Refusal);
        Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(Part.Nobody, (RemoveProof h) => h.Handle(key, Guid.Empty))).Refusal);
        Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(Part.Nobody, (ReplyToInquiry h) => h.Handle(key, Guid.Empty, "x"))).Refusal);
        return [.. sent.All.Select(c => c.Text)];
    }

    private static Task<Result<int>> Save(TestPortal portal, VendorKey key, int version, string store) =>
        portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(key, version, Answers.Empty.With("v-store", store)));
}
