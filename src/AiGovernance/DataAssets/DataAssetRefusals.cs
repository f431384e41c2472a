using AiGovernance.Common;

namespace AiGovernance.DataAssets;

/// <summary>Every "no" of data sources.</summary>
public static class DataAssetRefusals
{
    public static readonly Refusal NameMissing = new("data-assets.name-missing", $"Give a name of at most {DataAsset.NameMaxLength} characters.", RefusalKind.Input, "name");
    public static readonly Refusal NameTaken = new("data-assets.name-taken", "A data source of this name is on the register already.", RefusalKind.Input, "name");
    public static readonly Refusal OwnerMissing = new("data-assets.owner-missing", "Name the person who answers for this data.", RefusalKind.Input, "owner");
    public static readonly Refusal OwnersChoice = new("data-assets.owners-choice", "You answer for this data, so somebody else classifies it (DA-1).");
    public static readonly Refusal TextTooLong = new("data-assets.text-too-long", "This text is too long.", RefusalKind.Input);
    public static readonly Refusal FieldsMissing = new("data-assets.fields-missing", $"Name the fields, in at most {ScrubRecord.FieldsMaxLength} characters.", RefusalKind.Input, "fields");
    public static readonly Refusal ScrubInFuture = new("data-assets.scrub-in-future", "A scrub is recorded once it is done.", RefusalKind.Input, "done-on");
    public static readonly Refusal SampleMissing = new("data-assets.sample-missing", "Say how many rows somebody looked at, and how many of them still named a person (DA-2).", RefusalKind.Input, "sample");
    public static readonly Refusal EpsilonMissing = new("data-assets.epsilon-missing", "Differential privacy needs its epsilon, above 0 (DA-2).", RefusalKind.Input, "epsilon");
    public static readonly Refusal EpsilonAlone = new("data-assets.epsilon-alone", "An epsilon belongs to differential privacy only.", RefusalKind.Input, "epsilon");
    public static readonly Refusal PhiMethodMissing = new("data-assets.phi-method-missing", "For patient data say whether by Safe Harbor or by Expert Determination (DA-2).", RefusalKind.Input, "phi");
    public static readonly Refusal NoPhi = new("data-assets.no-phi", "This source holds no patient data, so neither Safe Harbor nor Expert Determination applies.", RefusalKind.Input, "phi");
    public static readonly Refusal NotInTraining = new("data-assets.not-in-training", "The five stages are for data that models are trained on (DA-3).");
    public static readonly Refusal NoteMissing = new("data-assets.note-missing", $"Say why it is not needed, in at most {StageControl.NoteMaxLength} characters.", RefusalKind.Input, "note");
    public static readonly Refusal PersonMissing = new("data-assets.person-missing", "Name the person who gets access.", RefusalKind.Input, "person");
    public static readonly Refusal GrantYourself = new("data-assets.grant-yourself", "Nobody lets themselves in. Ask somebody else to grant it (PP-3).", RefusalKind.Input, "person");
    public static readonly Refusal PurposeMissing = new("data-assets.purpose-missing", $"Say what the access is for, in at most {AccessGrant.PurposeMaxLength} characters.", RefusalKind.Input, "purpose");
    public static readonly Refusal EndMissing = new("data-assets.end-missing", "Give an end after today and within {0} days (DA-4).", RefusalKind.Input, "until");
    public static readonly Refusal GrantOver = new("data-assets.grant-over", "This access has ended already.");
}
