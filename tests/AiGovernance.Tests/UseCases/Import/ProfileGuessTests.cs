using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Import;
using AiGovernance.UseCases.Import.Profiles;
using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>UC-5: the mapping is guessed from header and values, and next year's file with other columns needs little by hand.</summary>
public sealed class ProfileGuessTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Fact]
    public async Task A_file_that_a_profile_fits_is_mapped_by_it()
    {
        var offer = await Offer(AnOmbInventory.File(new Dictionary<string, string> { ["Agency"] = "GSA" }).Content);

        Assert.Equal("omb-2024", offer.Fits[0].Profile.Name);
        Assert.Equal(InventoryField.Rating, offer.Draft.Columns[10].Field);
        Assert.Equal(InventoryProfiles.Omb2024.Columns.Select(c => (c.Field, c.Key)), offer.Draft.Columns.Select(c => (c.Field, c.Key)));
    }

    [Fact]
    public async Task The_federal_header_is_guessed_without_its_profile()
    {
        await using var file = File.OpenRead(SharedInventory.Path);
        var guess = (await Offer(file)).DraftBy(null);

        Assert.Equal(
            [InventoryField.Title, InventoryField.Unit, InventoryField.Unit, InventoryField.PurposeAndBenefit, InventoryField.Stage, InventoryField.Rating,
             InventoryField.Date, InventoryField.Date, InventoryField.Date, InventoryField.Date],
            guess.Columns.Where(c => c.Field is not InventoryField.None).Select(c => c.Field));
        Assert.Equal("M/d/yyyy", guess.DateFormat);
        Assert.Equal(SourceStage.InUse, guess.StageOf("Operation and Maintenance"));
        Assert.True(guess.ToProfile("mine").Checked().Succeeded);
    }

    [Fact]
    public async Task Other_columns_in_another_order_with_semicolons_and_ids_are_guessed()
    {
        var draft = (await Offer(AnInventory.File(
            "3_bureau;use_case_id;17_impact_type;use_case_name;purpose;status;date_implemented;x;x\nIT;A-1;Both;Chat;Answers;Deployed;27.03.2026;1;2\nIT;A-2;Neither;Find;Searches;Pilot;28.03.2026;1;2\n"))).Draft;

        Assert.Equal(
            [InventoryField.Unit, InventoryField.None, InventoryField.Rating, InventoryField.Title, InventoryField.Purpose, InventoryField.Stage, InventoryField.Date, InventoryField.None, InventoryField.None],
            draft.Columns.Select(c => c.Field));
        Assert.Equal(ColumnKey.Id, draft.Columns[1].Key);
        Assert.Equal("d.M.yyyy", draft.DateFormat);
        var profile = draft.ToProfile("next year");
        Assert.Equal((ColumnMatch.Header, ';', 7), (profile.Match, profile.Separator, profile.Columns.Count));
        Assert.Equal((SourceStage.InUse, SourceStage.InDevelopment), (profile.Stages["Deployed"], profile.Stages["Pilot"]));
    }

    [Fact]
    public async Task An_id_that_repeats_is_no_id()
    {
        var draft = (await Offer(AnInventory.File("Id,Name\n1,Chat\n1,Find\n"))).Draft;
        Assert.Equal((ColumnKey.None, ColumnKey.Part), (draft.Columns[0].Key, draft.Columns[1].Key));
    }

    [Fact]
    public async Task A_mapped_header_that_repeats_is_kept_by_position()
    {
        var draft = (await Offer(AnInventory.File("Name,Note,Note\nChat,1,2\n"))).Draft;
        draft.Columns[2].Field = InventoryField.Purpose;
        var profile = draft.ToProfile("by position").Checked();

        Assert.Equal((ColumnMatch.Position, 3), (profile.Value!.Match, profile.Value.Columns.Count));
        var row = await AnInventory.Row("Name,Note,Note\nChat,1,2\n", profile.Value);
        Assert.Equal(("2", "1"), (row.Fields.Purpose, row.Facts["Note (column 2)"]));
    }

    [Fact]
    public async Task A_saved_profile_is_offered_for_next_years_file_and_changing_it_is_a_version()
    {
        var first = (await Offer(AnInventory.File("Name,Office\nChat,IT\n"))).Draft;
        first.Columns[1].Field = InventoryField.Unit;
        var saved = await Save(first.ToProfile("office list"), null);
        Assert.Equal(1, saved.Value!.Version);

        var offer = await Offer(AnInventory.File("Budget,Office,Name\n5,IT,Chat\n"));
        Assert.Equal(["office list"], offer.Fits.Select(f => f.Profile.Name));
        offer.Draft.Columns[0].Field = InventoryField.Vendor;
        Assert.Equal(2, (await Save(offer.Draft.ToProfile("office list"), 1)).Value!.Version);
        Assert.Equal(2, (await portal.In(Part.Auditor, (FindProfile h) => h.Handle("Office List"))).Value!.Version);
    }

    [Fact]
    public async Task Saving_is_refused_by_name_where_it_would_mislead()
    {
        var profile = (await Offer(AnInventory.File("Name,Office\nChat,IT\n"))).Draft.ToProfile("office list");
        await Save(profile, null);

        Assert.Equal(ImportRefusals.ProfileTaken.Code, (await Save(profile, null)).Refusal?.Code);
        Assert.Equal(Refusal.Stale, (await Save(profile, 2)).Refusal);
        Assert.Equal(1, (await Save(profile, 1)).Value!.Version); // the same again is no new version
        Assert.Equal(ImportRefusals.ProfileName, (await Save(profile with { Name = "" }, null)).Refusal);
        Assert.Equal(ImportRefusals.ProfileName, (await Save(profile with { Name = new string('n', InventoryProfile.NameMaxLength + 1) }, null)).Refusal);
        Assert.Null((await Save(profile with { Name = new string('n', InventoryProfile.NameMaxLength) }, null)).Refusal);
        Assert.Equal(ImportRefusals.ProfileBuiltIn.Code, (await Save(profile with { Name = "OMB-2024" }, null)).Refusal?.Code);
        Assert.Equal(ImportRefusals.ProfileTitle.Code, (await Save(profile with { Name = "other", Columns = [new("Office", Key: ColumnKey.Id)] }, null)).Refusal?.Code);
        Assert.Equal(ImportRefusals.ProfileUnknown.Code, (await portal.In(Part.Governance, (FindProfile h) => h.Handle("nobody's"))).Refusal?.Code);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private Task<Result<ProfileChoice>> Save(InventoryProfile profile, int? version) => portal.In(Part.Governance, (SaveProfile h) => h.Handle(profile, version));

    private async Task<MappingOffer> Offer(Stream file) => (await portal.In(Part.Governance, (ReadInventoryHead h) => h.Handle(new("x.csv", file)))).Value!;
}
