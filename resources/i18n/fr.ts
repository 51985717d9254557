<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>CyberBrief</name>
    <message>
      <location filename="Credibility" />
      <source>1 – confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Credibility" />
      <source>2 – probably true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Credibility" />
      <source>3 – possibly true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Credibility" />
      <source>4 – doubtful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Credibility" />
      <source>5 – improbable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Credibility" />
      <source>6 – cannot be judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>A clearance needs an office and a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>A phrase is accepted by name and for a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>A record of another kind has this id already, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>A record of the store cannot be read: what is kept of it is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reliability" />
      <source>A – completely reliable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>About CyberBrief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>Accept a phrase that the final check names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Accepted phrases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Add the records in several files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Agenda item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PackageState" />
      <source>Agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ConcernState" />
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>As of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CommissionState" />
      <source>Asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>At</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Commitment" />
      <source>At which meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reliability" />
      <source>B – usually reliable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Bilateral meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Binding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Biography</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Body</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="RungKind" />
      <source>Bottom line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Briefs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Bring back the store and its key files (.key, .key2) from the same copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CommitmentState" />
      <source>Broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Pillar" />
      <source>Building trust</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reliability" />
      <source>C – fairly reliable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Can live with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Allotment" />
      <source>Capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Caveats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Likelihood" />
      <source>Certain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Check that it is the one printed last for this store, or use the passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Check that it is the right file; it was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Check the keyboard layout and capital letters and try again, or use the recovery key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Check the name and the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Checked against the document on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Checked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Choose a passphrase of letters, digits, signs and spaces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose a shorter name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Choose another name, or open the store that is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose another name, or say that it may be replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Choose the name of a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Clearance chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Clearances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Decision" />
      <source>Cleared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Close other programs and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Close the other window or program that uses it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ConcernState" />
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Decision" />
      <source>Commented</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Commission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Commissions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Commitment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Commitments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PartyKind" />
      <source>Company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Compare it with the printed key and correct it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Concern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Concerns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Condition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Register" />
      <source>Confidence-building measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Certainty" />
      <source>Confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DecisionRule" />
      <source>Consensus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Channel" />
      <source>Consultation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/lock_file.py" />
      <source>Copy the store with its key files to a disk of this computer and open it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Could be traded against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CounterpartStatus" />
      <source>Counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Counterparts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Counterparts' status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Country code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Create it, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Credibility</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reliability" />
      <source>D – not usually reliable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>De-escalation line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Deadlines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Decided last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Decision rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Declared openly in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Decision" />
      <source>Deemed to agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Office" />
      <source>Deemed to agree at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Delegate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Delegates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Delegations taking part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Delivered by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Pillar" />
      <source>Developing norms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>Digest of the text cleared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>Digests by section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Channel" />
      <source>Directory of points of contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Meeting" />
      <source>Dissociations and explanations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Handling" />
      <source>Do not raise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Do not trust this copy of the store: put the key files back from a backup, and tell whoever looks after your machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Do not write to it. Bring it back from a copy; its key files beside it still fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Certainty" />
      <source>Doubtful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PositionStatus" />
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PackageState" />
      <source>Dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Duration in minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reliability" />
      <source>E – unreliable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Membership" />
      <source>Empty: on everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Section" />
      <source>Empty: the usual title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Pillar" />
      <source>Enhancing capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Section" />
      <source>Entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dissociation" />
      <source>Explanation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/document_json.py" />
      <source>Export the brief again; the kept copy is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Export …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reliability" />
      <source>F – cannot be judged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="RungKind" />
      <source>Fallback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Family name first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Final check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Find or do anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>For example A/70/174</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>For example America/New_York</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>For example CPD/2026/118</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>For example en, fr, ar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>For example OP 7, OP 7 bis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>For facts that age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>For our own statements: who spoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Office" />
      <source>For which sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Form of address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Forms of address, order of precedence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Forum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Free some space or choose another disk, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Membership" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Package" />
      <source>From whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Depth" />
      <source>Full brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Give a name such as America/New_York.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Give a plain number, or null.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Give a tag such as en, fr or zh-Hans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Give each its own id, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>Give each its own id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Give plain records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Give the fields by name in { }.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Give the id of a record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Give the record an id of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/checking_input.py" />
      <source>Give two or three capital letters, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/lock_file.py" />
      <source>Go to that window, or close it there and open the store again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Membership" />
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Group line that binds us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>Handling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Held in reserve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Priority" />
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Channel" />
      <source>Hotline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Commission" />
      <source>How deep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>How likely they raise it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Stance" />
      <source>How sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>How surely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Ice-breakers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PackageState" />
      <source>Idea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>If another program has it open, close it there; otherwise choose a folder of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>If no agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Handling" />
      <source>If pressed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Handling" />
      <source>If raised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Setting" />
      <source>In a closed meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concession" />
      <source>In words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>Incident or practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="EvidenceKind" />
      <source>Initials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Instructions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Interests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Interpreted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>ISO 3166 code; empty for a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Keep one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CommitmentState" />
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Kind of brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Ladder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Ladders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Last met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Last session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CommissionState" />
      <source>Late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/performing.py" />
      <source>Leave the id out to get a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/adding.py" />
      <source>Leave the id out, or use letters, digits, dots and hyphens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Section" />
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Level of the store's scheme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Lock now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/edits.py" />
      <source>Look at the record's history and change the field by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Look before you start again; nothing is half done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Look for the file, or make a new store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>Look the id up with “cyberbrief list”, or search for the record's words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Priority" />
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="EvidenceKind" />
      <source>Mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Main points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DecisionRule" />
      <source>Majority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Mandate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Marked at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Marking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>May be shared with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Priority" />
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Meetings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Membership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Memberships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Mend it there and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DeadlineState" />
      <source>Met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Likelihood" />
      <source>Might</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DeadlineState" />
      <source>Missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Move that file to the store it belongs to and open this one again. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Act" />
      <source>Moved to the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Name a field that is printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Name a file: --passphrase-file F.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/cli.py" />
      <source>Name a Word file, such as brief.docx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/plain.py" />
      <source>Name the kind that the record has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>Name the store's file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Capacity" />
      <source>National</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CapacityDirection" />
      <source>Need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Stand" />
      <source>Negotiable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Negotiation brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>New brief …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>New dossier …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>New store …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Next pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeetingOutcome" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>None instructed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Register" />
      <source>Norms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Not planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="EvidenceKind" />
      <source>Not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Not started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CounterpartStatus" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/progress.py" />
      <source>Nothing was changed; start again when you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Occasion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Commission" />
      <source>Of whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CapacityDirection" />
      <source>Offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Offer or need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PackageState" />
      <source>Offered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Office" />
      <source>Office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Offices clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Official name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>On behalf of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Capacity" />
      <source>On behalf of a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Membership" />
      <source>On which issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>On which paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>On which positions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Order" />
      <source>One after the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Depth" />
      <source>One line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Depth" />
      <source>One page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Only if …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Only where we do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DeadlineState" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Open another store …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Open it once to check, and have the disk looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Open it with that version, or install it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Open the store with that version. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="RungKind" />
      <source>Opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Setting" />
      <source>Openly, on the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Opposes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="PartyKind" />
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Origin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>Our ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Our lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Our leverage over them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Our objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Our partners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Our proposed language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Stance" />
      <source>Our response</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Our status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Side" />
      <source>Ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DeadlineSetter" />
      <source>Ourselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Outcome" />
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Outcome it stands at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Outline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Overview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Own note, told by …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Paragraphs concerned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Wording" />
      <source>Paraphrased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Meeting" />
      <source>Participants</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Partners it is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Partners who may have it; empty means all of ours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Membership" />
      <source>Party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AcceptedPhrase" />
      <source>Phrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Pillar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Place and form, where there is no meeting record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Positions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Certainty" />
      <source>Possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Possible outcomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="RungKind" />
      <source>Preferred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Press line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Pillar" />
      <source>Preventing conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Previous pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Print to another place and look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Certainty" />
      <source>Probable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Pillar" />
      <source>Promoting cooperation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Proposed language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Protocol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Purpose and desired outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Put back at least one of them from where the store was copied, or from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Put back one of them from a backup; the store itself may be in order. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Put it on one line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Wording" />
      <source>Quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Quoted or paraphrased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ConcernState" />
      <source>Raised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Rationale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Instruction" />
      <source>Received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Recipient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Entry" />
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>Recorded by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="RungKind" />
      <source>Red line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Brief" />
      <source>Reference number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>References</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Decision" />
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>Register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Register entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Registers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Relations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Released to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Reliability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="InstructionState" />
      <source>Requested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Reservations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Handling" />
      <source>Reserve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>Restore it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Act" />
      <source>Restored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Stance" />
      <source>Rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Review by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Revision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Capacity" />
      <source>Right of reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Room to move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Said by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Said on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Save the file as UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Save the passphrase as plain UTF-8 text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Save to another disk and have this one checked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/clearing.py" />
      <source>Say which office cleared, and who.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>Say who accepts it, and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Search everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Allotment" />
      <source>Seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="SectionRole" />
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>See that the folder can be written, then unlock the store once more: that mends the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Instruction" />
      <source>Sender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Sensitivities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Deadline" />
      <source>Set by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Set by instruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Settings …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the rooms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Participant" />
      <source>Side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Order" />
      <source>Side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Sorted as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Source in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Stance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Stances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Instruction" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Stand" />
      <source>Statement only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Statements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Instruction" />
      <source>Steps it sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Stopped as you asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Strongly supports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="InstructionState" />
      <source>Superseded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Instruction" />
      <source>Supersedes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Supports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Switch dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Reference" />
      <source>Symbol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Take it out; Arabic and Hebrew are set from right to left without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/characters.py" />
      <source>Take that character out and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>Take those words out of what goes out; the final check names records that share words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Talking point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="kinds" />
      <source>Talking points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Delegate" />
      <source>Telephone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Text or summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>That is more than 64 MB of JSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/releasing.py" />
      <source>That is the name of the store, or of a file that belongs to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/reading.py" />
      <source>That record lies in the bin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>The body that meets, spelt out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>The day after which this may be out of date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DeadlineSetter" />
      <source>The forum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>The JSON is not UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>The JSON nests too deep or holds a number too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/compose/document_json.py" />
      <source>The kept document cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/workspace.py" />
      <source>The key files beside this store belong to another store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/device.py" />
      <source>The keyring of this computer did not keep the secret.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/device.py" />
      <source>The keyring of this computer failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/device.py" />
      <source>The keyring of this computer holds no secret for this store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>The like-minded whom partner lines are for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/keys.py" />
      <source>The passphrase contains a tab, a line break or another control sign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/keys.py" />
      <source>The passphrase is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>The remark or question that this answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/envelope.py" />
      <source>The secret in the keyring of this computer does not open the store any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The store is locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>The store itself is untouched. Have the disk looked at and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Their interests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Stance" />
      <source>Their ladder as we see it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Their leverage over us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Their objectives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Side" />
      <source>Theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/services/accepting.py" />
      <source>There is no phrase to accept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>There is nobody to ask for the passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>There is not enough free memory to check the passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Promiser" />
      <source>They promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>This passphrase does not open the store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>This recovery key does not open the store.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/envelope.py" />
      <source>This store is not opened through the keyring of the computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/domain/edits.py" />
      <source>This was changed again since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AgendaItem" />
      <source>Time allotted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Handling" />
      <source>To make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Setting" />
      <source>To us, in private</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>Topic in a word or two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/host/refusal.py" />
      <source>Try again, or choose another folder or disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="DecisionRule" />
      <source>Two thirds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Type the passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeasureStatus" />
      <source>Under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Likelihood" />
      <source>Unlikely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/store/errors.py" />
      <source>Unlock it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/errors.py" />
      <source>Unlock it with the passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Membership" />
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>Usual text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Clearance" />
      <source>Variant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>Venue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="actions" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="MeetingOutcome" />
      <source>Vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="ConcernState" />
      <source>Watching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Promiser" />
      <source>We promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Deadline" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Commission" />
      <source>What came back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Commission" />
      <source>What is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Package" />
      <source>What it costs us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>What the forum was set up to do, with its symbol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/vault/device.py" />
      <source>What the keyring of this computer holds for this store is not ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="SectionRole" />
      <source>What they want and our answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>What they will say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Meeting" />
      <source>What was said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>What was to be printed could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>What we do not say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Package" />
      <source>What we get</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Package" />
      <source>What we give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Measure" />
      <source>What we have done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>What we know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Dossier" />
      <source>What we want to leave with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Meeting" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Meeting" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Counterpart" />
      <source>Where we stand with them; when we last met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>Who aligned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Who must agree before it is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Commitment" />
      <source>Who promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Rung" />
      <source>Who told us that there is none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="BriefKind" />
      <source>Whole session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="TalkingPoint" />
      <source>Whom it answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="AcceptedPhrase" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Position" />
      <source>Why we depart from it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Statement" />
      <source>With exceptions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="Concern" />
      <source>With whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="StanceLevel" />
      <source>Would block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="cyberbrief/console.py" />
      <source>Write the passphrase into it, on one line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="CapacityDirection" />
      <source>–</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
